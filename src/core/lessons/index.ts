// Every lesson, in the order of the menu. Adding one is one line here.

import { firstFlip } from "./firstFlip.ts";
import type { Lesson } from "./lesson.ts";

export const lessons: readonly Lesson[] = [firstFlip];

export const lessonOf = (id: string): Lesson | undefined => lessons.find((lesson) => lesson.id === id);
