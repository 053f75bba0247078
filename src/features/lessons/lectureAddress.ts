// Where lecture mode is: with this lesson from its beginning, or, without one, with what is on the page now.

import type { Lesson } from "#core/lessons/lesson.ts";
import { addressOf } from "#state/address.ts";
import { printHash } from "#state/hash.ts";

export function lectureAddress(lesson: Lesson | null): string {
  const query = new URLSearchParams({ present: "1" });
  const language = new URLSearchParams(location.search).get("lang");
  if (language !== null) query.set("lang", language);
  if (lesson) query.set("lesson", lesson.id);
  return addressOf(location.href, `${query}`, lesson ? "" : printHash()).href;
}
