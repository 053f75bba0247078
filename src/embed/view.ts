// What the options leave to be seen and to be changed: a panel that stands alone is all other parts hidden.

import { partNames, type LockableName, type PartName } from "#core/parts.ts";
import type { Options } from "./schema.ts";

/** What each single panel needs to be of use: itself, what it lies in, and Train where it answers to a training. */
const panels: Readonly<Record<Exclude<Options["panel"], "all">, readonly PartName[]>> = {
  plant: [
    "plant",
    "goal",
    "studio",
    "attack",
    "poisoning-rate",
    "pictures",
    "poisoned-pictures",
    "train",
    "train-button",
  ],
  studio: ["plant", "studio"],
  train: ["train", "train-button", "flip-chart", "curves", "timeline", "batch-walk", "filters", "settings"],
  "flip-chart": ["train", "train-button", "flip-chart"],
  test: [
    "train",
    "train-button",
    "test",
    "two-by-two",
    "picture-choice",
    "try-otherwise",
    "scoreboard",
    "closer-look",
  ],
  "two-by-two": ["train", "train-button", "test", "two-by-two"],
  scoreboard: ["train", "train-button", "test", "scoreboard"],
  sweep: ["sweep"],
};

export interface View {
  readonly hidden: ReadonlySet<PartName>;
  readonly locked: ReadonlySet<LockableName>;
  /** True where one panel stands alone. */
  readonly alone: boolean;
}

export function viewOf({ panel, hide, lock }: Options): View {
  const kept = panel === "all" ? partNames : [...panels[panel], "share" as const];
  return {
    hidden: new Set(partNames.filter((name) => !kept.includes(name) || hide.includes(name))),
    locked: new Set(lock),
    alone: panel !== "all",
  };
}
