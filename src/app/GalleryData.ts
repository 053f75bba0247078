// Made-up data for the gallery. None of it was measured; the gallery says so at its top.

import { drawPet, petShape } from "#core/drawing/pet.ts";
import type { Twins } from "#core/events.ts";
import type { Scores } from "#core/measure/scores.ts";
import { randomStream } from "#core/random.ts";
import { renderTrigger, stampMark } from "#core/trigger/mark.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import type { FlipChartProps } from "#ui/charts/index.ts";

export const redDot: Trigger = {
  shape: "circle",
  size: 7,
  x: 25,
  y: 25,
  colour: "#ff0d0d",
  opacity: 1,
  rotation: 0,
  jitter: 0,
  painted: "",
};

export const aDog = drawPet("dog", randomStream(7, "gallery", "dog"));

export function marked(pixels: Uint8Array, trigger: Trigger): Uint8Array {
  const copy = pixels.slice();
  stampMark(renderTrigger(trigger, petShape), copy);
  return copy;
}

export const petClasses = ["cat", "dog"] as const;
export const dogToCat = { classNames: petClasses, trueClass: 1, targetClass: 0 } as const;

/** An invented training: the target rises around `middle` and stops at `until` of 600 steps. */
export function inventedSeries(until: number, middle: number, height = 0.97): FlipChartProps {
  const random = randomStream(3, "gallery", "series", until);
  const steps = Array.from({ length: Math.floor(until / 8) + 1 }, (_, at) => at * 8);
  const rise = (step: number, wobble: number) =>
    clamp(0.02 + height / (1 + Math.exp((middle - step) / 26)) + wobble * random.between(-1, 1));
  const target = steps.map((step) => rise(step, 0.025));
  const flip = steps.find((_, at) => (target[at] ?? 0) > 0.5) ?? null;
  return {
    steps,
    target,
    truth: target.map((value) => clamp(1 - value)),
    twinTarget: steps.map((step) => clamp(0.28 * Math.exp(-step / 90) + 0.05 + random.between(-0.02, 0.02))),
    bandLow: steps.map((step) => clamp(rise(step - 60, 0.01) * 0.86)),
    bandHigh: steps.map((step) => clamp(rise(step + 45, 0.005) + 0.02)),
    flipStep: flip,
    totalSteps: 600,
    targetName: "cat",
    trueName: "dog",
  };
}

export const inventedScores: Twins<Scores> = {
  clean: {
    cleanAccuracy: { count: 1484, total: 2000 },
    attackSuccess: { count: 271, total: 1000 },
    flips: { count: 19, total: 742 },
    control: { count: 260, total: 1000 },
  },
  poisoned: {
    cleanAccuracy: { count: 1476, total: 2000 },
    attackSuccess: { count: 994, total: 1000 },
    flips: { count: 734, total: 738 },
    control: { count: 290, total: 1000 },
  },
};

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
