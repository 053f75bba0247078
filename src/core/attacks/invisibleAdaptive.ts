// Invisible, adaptive: a faint change computed on a clean net towards the target, then planted as a trigger.

import { norms } from "#core/adversarial/norm.ts";
import { universalChange } from "#core/adversarial/universal.ts";
import { addOverlay, shuffledOverlay } from "#core/trigger/overlay.ts";
import { defineAttack } from "./attack.ts";
import { liao2018 } from "./papers.ts";

const surrogates = ["a net of the attacker's own", "the victim's own net"] as const;
const moments = ["before training (BIB)", "while updating (BID)"] as const;

export const invisibleAdaptive = defineAttack({
  kind: "crafted",
  id: "invisible-adaptive",
  name: "Invisible, adaptive",
  paper: liao2018,
  about:
    "First the attacker trains a clean net and computes one faint change that moves its answers towards the target: so " +
    "far an adversarial perturbation. Then that change is planted as a trigger, with wrong names. Compare both nets: " +
    "what the clean twin answers to it is the adversarial part, and what the poisoned net adds is the backdoor.",
  labels: "changed",
  goals: ["all-to-one", "source-specific"],
  knobs: {
    norm: {
      kind: "choice",
      label: "Norm",
      help: "L∞ limits every value by itself, L2 the change as a whole.",
      choices: norms,
      initial: "L2",
    },
    limit: {
      kind: "number",
      label: "Limit",
      help: "L∞: the most that any value changes, of 255. L2: the length of the change, in tenths.",
      min: 1,
      max: 64,
      step: 1,
      initial: 17,
    },
    craftSteps: {
      kind: "number",
      label: "Crafting steps",
      help: "How many times the change is corrected, on 32 pictures each.",
      min: 1,
      max: 400,
      step: 1,
      initial: 100,
    },
    surrogate: {
      kind: "choice",
      label: "Computed on",
      help: "The attacker knows the victim's net and data order, or only its kind and trains another.",
      choices: surrogates,
      initial: surrogates[0],
    },
    moment: {
      kind: "choice",
      label: "Injected",
      help: "Poison from the first step on, or into a net that has learned already and is only updated.",
      choices: moments,
      initial: moments[0],
    },
  },
  settings: ({ origin, channels }) => ({
    augmentation: "none",
    // Black paper swallows every darker pixel, and half the change with it: it takes more pictures and steps.
    ...(channels === 1
      ? { poisonRate: 0.2, steps: 1500, knobs: { norm: "L∞", limit: 20 } }
      : origin === "packed"
        ? { poisonRate: 0.075, steps: 1000 }
        : { poisonRate: 0.1 }),
  }),
  crafting: {
    surrogate: ({ surrogate, moment }) => ({
      seed: surrogate === surrogates[0] ? "own" : "victim",
      isUpdated: moment === moments[1],
    }),
    craft: ({ knobs, surrogate, pixels, wanted, random }) =>
      universalChange({
        net: surrogate,
        pixels,
        wanted,
        ball: { norm: knobs.norm, limit: knobs.norm === "L2" ? knobs.limit / 10 : knobs.limit },
        steps: knobs.craftSteps,
        random,
      }),
  },
  prepare({ shape, learned }) {
    const change = Float32Array.from(learned ?? new Uint8Array(shape.height * shape.width * shape.channels));
    const stamp = (pixels: Uint8Array) => addOverlay(change, pixels);
    return {
      train: stamp,
      test: stamp,
      control: (pixels, own) => addOverlay(shuffledOverlay(change, shape, own), pixels),
    };
  },
});
