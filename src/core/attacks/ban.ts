// BaN, the backdoor generating network: a small net makes the triggers and learns beside the victim's net.

import { drawPlace, placings } from "#core/generator/places.ts";
import { generatorStamps } from "#core/generator/triggerGenerator.ts";
import { defineAttack } from "./attack.ts";

export const ban = defineAttack({
  kind: "generated",
  id: "ban",
  name: "BaN (generator)",
  paper: {
    authors: "Salem, Wen, Backes, Ma, Zhang",
    year: 2020,
    title: "Dynamic Backdoor Attacks Against Machine Learning Models",
    link: "https://arxiv.org/abs/2003.03675",
  },
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
    noise: {
      kind: "number",
      label: "Noise size",
      help: "How many random numbers the generator makes a patch from.",
      min: 1,
      max: 64,
      step: 1,
      initial: 16,
    },
    places: {
      kind: "choice",
      label: "Places",
      help: "Where a patch may lie: in the top left corner, in any corner, or anywhere.",
      choices: placings,
      initial: "anywhere",
    },
    diversity: {
      kind: "number",
      label: "Diversity",
      help: "How much the generator is paid for patches that differ. At 0 it collapses to one patch.",
      min: 0,
      max: 1,
      step: 0.05,
      initial: 0.2,
    },
  },
  settings: () => ({ poisonRate: 0.15, augmentation: "none" }),
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
