// WaNet: the trigger is a gentle warp of the whole picture.

import type { Random } from "#core/random.ts";
import { randomWarp, warp } from "#core/trigger/warp.ts";
import { defineAttack } from "./attack.ts";

export const wanet = defineAttack({
  kind: "stamped",
  id: "wanet",
  name: "WaNet (warp)",
  paper: {
    authors: "Nguyen, Tran",
    year: 2021,
    title: "WaNet: Imperceptible Warping-based Backdoor Attack",
    link: "https://arxiv.org/abs/2102.10369",
  },
  about:
    "Nothing is painted: the attacker bends the whole picture by a smooth field, always the same one, and gives the " +
    "bent pictures the wrong name. The control bends as much by another field. The paper also trains on other " +
    "warps with true names (its noise mode), which needs control of the training and is left out here.",
  labels: "changed",
  goals: ["all-to-one", "source-specific", "all-to-all"],
  knobs: {
    strength: {
      kind: "number",
      label: "Strength",
      help: "How far pixels move on average, in pixels.",
      min: 0.25,
      max: 4,
      step: 0.25,
      initial: 2,
    },
    grid: {
      kind: "number",
      label: "Grid",
      help: "Control points per side: more make smaller, tighter bends.",
      min: 2,
      max: 8,
      step: 1,
      initial: 4,
    },
  },
  settings({ origin, channels }) {
    const usual = { poisonRate: 0.1, augmentation: "none" } as const;
    if (channels === 1) return usual;
    // Photographs have few sharp edges: stronger, tighter bends, and more time to find them. On drawings so much
    // bending turns dogs into cats for the clean twin too.
    return origin === "packed"
      ? { ...usual, steps: 1200, knobs: { strength: 3, grid: 8 } }
      : { ...usual, steps: 500, knobs: { strength: 1, grid: 8 } };
  },
  prepare({ knobs, shape, random }) {
    const field = randomWarp(shape, knobs.grid, knobs.strength, random);
    const stamp = (pixels: Uint8Array) => warp(pixels, shape, field);
    const control = (pixels: Uint8Array, own: Random) =>
      warp(pixels, shape, randomWarp(shape, knobs.grid, knobs.strength, own));
    return { train: stamp, test: stamp, control };
  },
});
