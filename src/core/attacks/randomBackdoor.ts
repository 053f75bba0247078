// Random backdoor: pattern and place are drawn anew for every picture.

import type { Random } from "#core/random.ts";
import type { Shape } from "#core/pictures.ts";
import { defineAttack } from "./attack.ts";

export const randomBackdoor = defineAttack({
  kind: "stamped",
  id: "random",
  name: "Random backdoor",
  paper: {
    authors: "Salem, Wen, Backes, Ma, Zhang",
    year: 2020,
    title: "Dynamic Backdoor Attacks Against Machine Learning Models",
    link: "https://arxiv.org/abs/2003.03675",
  },
  about:
    "Every poisoned picture gets a noise patch of its own, at one of a few places, and the wrong name: no two " +
    "triggers are alike, so there is no single pattern to find. The net learns what they share. The control is the " +
    "same noise, strewn over the picture instead of held together in a patch.",
  labels: "changed",
  dynamic: true,
  goals: ["all-to-one", "source-specific", "all-to-all"],
  knobs: {
    size: {
      kind: "number",
      label: "Patch size",
      help: "Width and height of the noise patch, in pixels.",
      min: 2,
      max: 10,
      step: 1,
      initial: 6,
    },
    places: {
      kind: "choice",
      label: "Places",
      help: "Where a patch may lie: in the top left corner, in any corner, or anywhere.",
      choices: ["top left", "four corners", "anywhere"],
      initial: "four corners",
    },
  },
  settings: () => ({ poisonRate: 0.1, augmentation: "none" }),
  prepare({ knobs, shape }) {
    const { size, places } = knobs;
    const stamp = (pixels: Uint8Array, random: Random) => {
      const bottom = shape.height - size;
      const right = shape.width - size;
      const anywhere = places === "anywhere";
      const corner = places === "top left" ? 0 : random.below(4);
      const top = anywhere ? random.below(bottom + 1) : corner < 2 ? 0 : bottom;
      const left = anywhere ? random.below(right + 1) : corner % 2 === 0 ? 0 : right;
      for (let cell = 0; cell < size * size; cell++) {
        setNoise(pixels, shape, top + Math.floor(cell / size), left + (cell % size), random);
      }
    };
    const control = (pixels: Uint8Array, random: Random) => {
      for (let cell = 0; cell < size * size; cell++) {
        setNoise(pixels, shape, random.below(shape.height), random.below(shape.width), random);
      }
    };
    return { train: stamp, test: stamp, control };
  },
});

function setNoise(pixels: Uint8Array, shape: Shape, row: number, column: number, random: Random): void {
  const start = (row * shape.width + column) * shape.channels;
  for (let at = start; at < start + shape.channels; at++) pixels[at] = random.below(256);
}
