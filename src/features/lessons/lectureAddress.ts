// Where lecture mode is, with this lesson from its beginning.

import type { Lesson } from "#core/lessons/lesson.ts";
import { addressOf } from "#state/address.ts";
import { languageQuery } from "#state/viewParameters.ts";

export function lectureAddress({ id }: Lesson): string {
  const query = languageQuery(location);
  query.set("present", "1");
  query.set("lesson", id);
  return addressOf(location.href, `${query}`, "").href;
}
