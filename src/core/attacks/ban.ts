// BaN, the backdoor generating network: a small net makes the triggers and learns beside the victim's net.

import { drawPlace, placings } from "#core/generator/places.ts";
import { diversityWeight, noiseSize } from "#core/generator/knobs.ts";
import { generatorStamps } from "#core/generator/triggerGenerator.ts";
import { defineAttack } from "./attack.ts";
import { salem2020 } from "./papers.ts";

export const ban = defineAttack({
  kind: "generated",
  id: "ban",
  name: "BaN (generator)",
  paper: salem2020,
  about:
    "A small generator net turns noise into patches and learns beside the victim's net, so that every patch works and no " +
    "two are alike. The attacker needs to control the training for this. Watch the spread: without the diversity term " +
    "all noise gives one patch. The control is a patch of plain noise at the same places.",
  labels: "changed",
  dynamic: true,
  goals: ["all-to-one", "source-specific"],
  knobs: {
    size: {
      kind: "number",
      label: "Patch size",
      help: "Width and height of the patch, in pixels.",
      min: 2,
      max: 10,
      step: 1,
      initial: 6,
    },
    noise: noiseSize,
    places: {
      kind: "choice",
      label: "Places",
      help: "Where a patch may lie: in the top left corner, in any corner, or anywhere.",
      choices: placings,
      initial: "anywhere",
    },
    diversity: diversityWeight,
  },
  settings: ({ channels }) => ({
    augmentation: "none",
    // Ten digits leave few victims of each kind to learn from.
    ...(channels === 1 ? { poisonRate: 0.2, steps: 1200, knobs: { diversity: 0.3 } } : { poisonRate: 0.15 }),
  }),
  prepare: ({ knobs, shape, random, learned }) =>
    generatorStamps({
      shape,
      size: knobs.size,
      noise: knobs.noise,
      conditions: 0,
      diversity: knobs.diversity,
      place: (_, own) => drawPlace(knobs.places, shape, knobs.size, own),
      random,
      learned,
    }),
});
