// Out of the frame of a course page: the same experiment on a page of its own, with everything to be seen.

import { printOptions } from "#embed/options.ts";
import { defaultOptions } from "#embed/schema.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { printHash } from "#state/hash.ts";
import { useLesson } from "#state/lessonStore.ts";
import { useWords } from "#words/useWords.ts";
import { useOptions } from "./options.ts";

export function OpenInFull() {
  const t = useWords("embed");
  const { lesson, lang, theme } = useOptions((state) => state.options);
  useExperiment((state) => state.experiment);
  useLesson((state) => state.progress);
  const address = new URL(location.href);
  address.search = printOptions({ ...defaultOptions, lesson, lang, theme });
  address.hash = printHash();
  return (
    <a className="lone" href={address.href} target="_blank" rel="noopener">
      {t("openInFull")}
    </a>
  );
}
