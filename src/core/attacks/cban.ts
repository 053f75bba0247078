// c-BaN, the conditional generator: it is told the wanted class and makes a patch for that one.

import { drawOwnPlace } from "#core/generator/places.ts";
import { diversityWeight, noiseSize } from "#core/generator/knobs.ts";
import { generatorStamps } from "#core/generator/triggerGenerator.ts";
import { defineAttack } from "./attack.ts";
import { salem2020 } from "./papers.ts";

export const cban = defineAttack({
  kind: "generated",
  id: "cban",
  name: "c-BaN (generator for every class)",
  paper: salem2020,
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
    noise: noiseSize,
    diversity: diversityWeight,
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
