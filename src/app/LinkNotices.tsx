// What had to be changed in the link that opened the page.

import { useExperiment } from "#state/experimentStore.ts";
import { Notice } from "#ui/Notice.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";

export function LinkNotices() {
  const t = useWords("app");
  const core = useCoreWords();
  const notices = useExperiment((state) => state.notices);
  const dismiss = useExperiment((state) => state.dismissNotices);
  const [first, ...others] = notices;
  if (!first) return null;
  const more = others.map(({ sentence }) => core(sentence)).join(" ");
  return (
    <Notice
      kind="warning"
      sentence={t("linkDidNotFit")}
      nextStep={`${core(first.sentence)} ${more}`}
      onDismiss={dismiss}
    />
  );
}
