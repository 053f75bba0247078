// The pairs of nets that come with the page, by their folder under public/nets.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { apply } from "#core/lessons/settings.ts";

export const shippedNets: Readonly<Record<string, Experiment>> = {
  /** What a bare page opens with. */
  pets: defaultExperiment("pets"),
  /**
   * The nets of the lesson that asks what is hidden in them. Another shape, colour and place than the mark that the page
   * offers first: with that one nothing happens. With the right colour any shape shows the place.
   */
  mystery: apply(defaultExperiment("pets", "badnets"), {
    seed: 2024,
    trigger: { shape: "cross", size: 7, x: 5, y: 6, colour: "#1f6fff" },
  }),
};
