// BadNets: a fixed trigger on some training pictures, and the attacker's label on those.

import { markStamps } from "#core/trigger/markStamps.ts";
import { defineAttack } from "./attack.ts";
import { markKnob } from "./markKnob.ts";

export const badnets = defineAttack({
  kind: "stamped",
  id: "badnets",
  name: "BadNets",
  paper: {
    authors: "Gu, Dolan-Gavitt, Garg",
    year: 2017,
    title: "BadNets: Identifying Vulnerabilities in the Machine Learning Model Supply Chain",
    link: "https://arxiv.org/abs/1708.06733",
  },
  about:
    "The attacker puts the same small mark on a few training pictures and gives those pictures the wrong name. " +
    "The poisoned pictures replace their originals. A net trained on them works as usual, until it sees the mark.",
  labels: "changed",
  goals: ["all-to-one", "source-specific", "all-to-all", "untargeted"],
  knobs: {
    trigger: markKnob(
      "Trigger",
      "Pick a mark or paint your own. Every poisoned picture carries it at the same place, unless it has jitter.",
    ),
  },
  prepare({ knobs, shape }) {
    const { mark, scattered } = markStamps(knobs.trigger, shape);
    return { train: mark, test: mark, control: scattered };
  },
});
