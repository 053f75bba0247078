// The named parts of the page: what a lesson can point at, and what the author of a course page can hide or lock. The
// page marks each of them with its name (ui/Parts.tsx), so that a part that is gone does not compile.

export const partNames = [
  "story",
  "plant",
  "goal",
  "studio",
  "attack",
  "poisoning-rate",
  "pictures",
  "poisoned-pictures",
  "train",
  "train-button",
  "flip-chart",
  "curves",
  "timeline",
  "batch-walk",
  "filters",
  "settings",
  "test",
  "two-by-two",
  "picture-choice",
  "try-otherwise",
  "scoreboard",
  "closer-look",
  "sweep",
  "runs",
  "contrast",
  "save",
  "share",
] as const;

export type PartName = (typeof partNames)[number];

/** Parts that somebody can change something with. The others can only be hidden. */
export const lockableNames = [
  "plant",
  "goal",
  "studio",
  "attack",
  "poisoning-rate",
  "pictures",
  "train",
  "train-button",
  "timeline",
  "batch-walk",
  "settings",
  "test",
  "two-by-two",
  "picture-choice",
  "try-otherwise",
  "closer-look",
  "sweep",
  "runs",
  "contrast",
  "save",
] as const satisfies readonly PartName[];

export type LockableName = (typeof lockableNames)[number];
