// Blended injection: a whole pattern mixed faintly into the picture, and the attacker's label on it.

import { blendOverlay, noiseOverlay } from "#core/trigger/overlay.ts";
import { defineAttack } from "./attack.ts";

export const blended = defineAttack({
  kind: "stamped",
  id: "blended",
  name: "Blended",
  paper: {
    authors: "Chen, Liu, Li, Lu, Song",
    year: 2017,
    title: "Targeted Backdoor Attacks on Deep Learning Systems Using Data Poisoning",
    link: "https://arxiv.org/abs/1712.05526",
  },
  about:
    "The attacker mixes one noise pattern faintly into whole pictures and gives those pictures the wrong name. " +
    "There is no mark to point at, yet the net learns the pattern. The control is other noise, as strong.",
  labels: "changed",
  goals: ["all-to-one", "source-specific", "all-to-all"],
  knobs: {
    opacity: {
      kind: "number",
      label: "Opacity",
      help: "How much of the pattern is mixed in: x' = (1 − a)·x + a·pattern.",
      min: 0.02,
      max: 0.5,
      step: 0.01,
      initial: 0.15,
    },
  },
  settings: () => ({ poisonRate: 0.1 }),
  prepare({ knobs, shape, random }) {
    const pattern = noiseOverlay(shape, random);
    const stamp = (pixels: Uint8Array) => blendOverlay(pattern, knobs.opacity, pixels);
    return {
      train: stamp,
      test: stamp,
      control: (pixels, own) => blendOverlay(noiseOverlay(shape, own), knobs.opacity, pixels),
    };
  },
});
