// The parts of the page that a lesson can point at, by name. The page marks each of them with `part(name)` (ui/part.ts);
// a lesson that names a part that is gone does not compile, and e2e/lessons.spec.ts finds every one on the page.

import type { PartName as PagePart } from "#core/parts.ts";

export const parts = [
  "pictures",
  "attack",
  "studio",
  "poisoning-rate",
  "poisoned-pictures",
  "train-button",
  "flip-chart",
  "curves",
  "timeline",
  "two-by-two",
  "scoreboard",
  "closer-look",
  "sweep",
  "runs",
  "contrast",
  "save",
] as const satisfies readonly PagePart[];

export type PartName = (typeof parts)[number];
