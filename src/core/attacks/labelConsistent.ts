// Label-consistent: pictures of the target class are made hard to recognise and then marked; every label stays true.

import { adversarial } from "#core/adversarial/pgd.ts";
import { markStamps } from "#core/trigger/markStamps.ts";
import { sizeOf } from "#core/pictures.ts";
import { defineAttack } from "./attack.ts";
import { markKnob } from "./markKnob.ts";

const batchSize = 32;
const largeSquare = {
  shape: "square",
  size: 6,
  x: 24,
  y: 24,
  colour: "#ffffff",
  opacity: 1,
  rotation: 0,
  jitter: 0,
  painted: "",
} as const;

export const labelConsistent = defineAttack({
  kind: "crafted",
  id: "label-consistent",
  name: "Label-consistent (clean label)",
  paper: {
    authors: "Turner, Tsipras, Madry",
    year: 2019,
    title: "Label-Consistent Backdoor Attacks",
    link: "https://arxiv.org/abs/1912.02771",
  },
  about:
    "No name is changed. The attacker takes pictures of the target class, changes each a little so that a clean net no " +
    "longer knows it (an adversarial example against the attacker's own net), and adds the mark. What the pictures show " +
    "does not help any more, so the victim's net learns the mark instead.",
  labels: "kept",
  goals: ["source-specific", "all-to-one"],
  knobs: {
    trigger: markKnob(
      "Trigger",
      "Stamped on the pictures after they were made hard, and on any picture at test time.",
    ),
    limit: {
      kind: "number",
      label: "Limit (ε)",
      help: "How far any value may be changed to make a picture hard, of 255. 0 leaves pictures as easy as they are.",
      min: 0,
      max: 128,
      step: 1,
      initial: 16,
    },
    craftSteps: {
      kind: "number",
      label: "Steps per picture",
      help: "How many steps of projected gradient descent (PGD) make a picture hard.",
      min: 1,
      max: 20,
      step: 1,
      initial: 5,
    },
  },
  settings: ({ channels, classCount }) =>
    // Ten digits are told apart so easily that pictures must be made very hard, and the mark large, before it counts.
    channels === 1
      ? {
          poisonRate: 0.8 / classCount,
          steps: 1200,
          learningRate: 4e-3,
          augmentation: "none",
          knobs: { limit: 102, trigger: largeSquare },
        }
      : { poisonRate: 0.2 / classCount, augmentation: "none" },
  objection: ({ limit }) =>
    limit === 0
      ? "With ε = 0 no picture is made harder, and the net has little reason to learn the mark. Raise the limit."
      : null,
  crafting: {
    surrogate: () => ({ seed: "own", isUpdated: false }),
    async *craft({ knobs, surrogate, pixels, labels, shape }) {
      const size = sizeOf(shape);
      const hard = Uint8Array.from(pixels);
      for (let start = 0; start < labels.length; start += batchSize) {
        yield start / labels.length;
        const end = Math.min(labels.length, start + batchSize);
        const changed = await adversarial({
          net: surrogate,
          pixels: pixels.subarray(start * size, end * size),
          labels: labels.subarray(start, end),
          ball: { norm: "L∞", limit: knobs.limit },
          method: "pgd",
          steps: knobs.craftSteps,
        });
        hard.set(changed, start * size);
      }
      return hard;
    },
  },
  prepare({ knobs, shape, learned }) {
    const size = sizeOf(shape);
    const { mark, scattered } = markStamps(knobs.trigger, shape);
    return {
      train(pixels, random, { poisoned }) {
        const start = (poisoned ?? 0) * size;
        if (learned && poisoned !== null) pixels.set(learned.subarray(start, start + size));
        mark(pixels, random);
      },
      test: mark,
      control: scattered,
    };
  },
});
