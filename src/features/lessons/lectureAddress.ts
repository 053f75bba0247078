// Where lecture mode is, with this lesson from its beginning.

import type { Lesson } from "#core/lessons/lesson.ts";
import { addressOf } from "#state/address.ts";
import { viewParameters } from "#state/viewParameters.ts";

export function lectureAddress({ id }: Lesson): string {
  const query = new URLSearchParams({ present: "1", lesson: id });
  const language = viewParameters(location).get("lang");
  if (language !== null) query.set("lang", language);
  return addressOf(location.href, `${query}`, "").href;
}
