// Knobs that every trigger generator has.

import type { NumberKnob } from "#core/knobs.ts";

export const noiseSize = {
  kind: "number",
  label: "Noise size",
  help: "How many random numbers the generator makes a patch from.",
  min: 1,
  max: 64,
  step: 1,
  initial: 16,
} as const satisfies NumberKnob;

export const diversityWeight = {
  kind: "number",
  label: "Diversity",
  help: "How much the generator is paid for patches that differ. At 0 it makes one patch, whatever the noise.",
  min: 0,
  max: 1,
  step: 0.05,
  initial: 0.2,
} as const satisfies NumberKnob;
