// Label flips, for contrast: wrong names without any trigger. This is poisoning, but no backdoor.

import { markStamps } from "#core/trigger/markStamps.ts";
import { defineAttack } from "./attack.ts";
import { markKnob } from "./markKnob.ts";

export const labelFlip = defineAttack({
  kind: "stamped",
  id: "label-flip",
  name: "Label flips (no backdoor)",
  paper: {
    authors: "Biggio, Nelson, Laskov",
    year: 2011,
    title: "Support Vector Machines Under Adversarial Label Noise",
    link: "https://proceedings.mlr.press/v20/biggio11.html",
  },
  about:
    "For contrast: some training pictures get a wrong name at random, and no picture is changed. The net becomes " +
    "worse at everything, anybody who measures its accuracy sees it, and there is no mark that steers it: the one " +
    "below is only tried at test time, and should do no more than its shuffled control.",
  labels: "flipped",
  goals: ["all-to-one", "source-specific"],
  knobs: {
    trigger: markKnob(
      "Mark to try",
      "Never shown to the net in training; tried on held-out pictures to show that nothing answers to it.",
    ),
  },
  // Digits are learned in spite of much noise: only a net that goes on for long and fast learns the wrong names too.
  settings: ({ channels }) => ({
    poisonRate: 0.4,
    ...(channels === 1 && { steps: 1500, learningRate: 4e-3 }),
  }),
  prepare({ knobs, shape }) {
    const { mark, scattered } = markStamps(knobs.trigger, shape);
    return {
      train: () => {
        // No picture is changed: that is the point.
      },
      test: mark,
      control: scattered,
    };
  },
});
