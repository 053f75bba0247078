// c-BaN, the conditional generator: it is told the wanted class and makes a patch for that one.

import { drawOwnPlace } from "#core/generator/places.ts";
import { generatorStamps } from "#core/generator/triggerGenerator.ts";
import { defineAttack } from "./attack.ts";

export const cban = defineAttack({
  kind: "generated",
  id: "cban",
  name: "c-BaN (generator for every class)",
  paper: {
    authors: "Salem, Wen, Backes, Ma, Zhang",
    year: 2020,
    title: "Dynamic Backdoor Attacks Against Machine Learning Models",
    link: "https://arxiv.org/abs/2003.03675",
  },
  about:
    "One generator net makes triggers for every class: it is told the class that is wanted and paints a patch for it, at " +
    "places that belong to that class alone. So any picture becomes whatever the attacker asks for. The control is a " +
    "patch of plain noise at the same places, which shows how much the place alone does.",
  labels: "changed",
  dynamic: true,
  goals: ["all-to-any"],
  knobs: {
    size: {
      kind: "number",
      label: "Patch size",
      help: "Width and height of the patch, in pixels. Every class has its own places for it.",
      min: 2,
      max: 8,
      step: 1,
      initial: 6,
    },
    noise: {
      kind: "number",
      label: "Noise size",
      help: "How many random numbers the generator makes a patch from.",
      min: 1,
      max: 64,
      step: 1,
      initial: 16,
    },
    diversity: {
      kind: "number",
      label: "Diversity",
      help: "How much the generator is paid for patches that differ. At 0 it collapses to one patch a class.",
      min: 0,
      max: 1,
      step: 0.05,
      initial: 0.2,
    },
  },
  settings: ({ classCount }) => ({ poisonRate: classCount > 2 ? 0.4 : 0.2, augmentation: "none" }),
  prepare: ({ knobs, shape, classCount, random, learned }) =>
    generatorStamps({
      shape,
      size: knobs.size,
      noise: knobs.noise,
      conditions: classCount,
      diversity: knobs.diversity,
      place: (wanted, own) => drawOwnPlace(wanted, classCount, shape, knobs.size, own),
      random,
      learned,
    }),
});
