// Every lesson, in the order of the menu. Adding one is one line here.

import { cleanLabel } from "./cleanLabel.ts";
import { downloadedNet } from "./downloadedNet.ts";
import { firstFlip } from "./firstFlip.ts";
import { hiding } from "./hiding.ts";
import { howFew } from "./howFew.ts";
import type { Lesson } from "./lesson.ts";
import { movingTriggers } from "./movingTriggers.ts";
import { mystery } from "./mystery.ts";
import { threeThings } from "./threeThings.ts";
import { whatItLooksAt } from "./whatItLooksAt.ts";

export const lessons: readonly Lesson[] = [
  firstFlip,
  howFew,
  threeThings,
  cleanLabel,
  hiding,
  movingTriggers,
  whatItLooksAt,
  mystery,
  downloadedNet,
];

export const lessonOf = (id: string): Lesson | undefined => lessons.find((lesson) => lesson.id === id);
