// What had to be changed in the options that the author of a course page wrote into the address.

import type { OptionNotice } from "#embed/options.ts";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#words/useWords.ts";
import { useOptions } from "./options.ts";

export function OptionNotices() {
  const t = useWords("embed");
  const notices = useOptions((state) => state.notices);
  const dismiss = useOptions((state) => state.dismissNotices);
  if (notices.length === 0) return null;
  return (
    <Notice
      kind="warning"
      sentence={t("notice.title")}
      nextStep={notices.map((notice) => sentenceOf(notice, t)).join(" ")}
      onDismiss={dismiss}
    />
  );
}

function sentenceOf(
  { problem, key, value, used }: OptionNotice,
  t: ReturnType<typeof useWords<"embed">>,
): string {
  if (problem !== "names") return t(`notice.${problem}`, { key, value, used });
  const rest = used === "" ? t("notice.namesNone") : t("notice.namesKept", { names: used });
  return t("notice.names", { key, value, used: rest });
}
