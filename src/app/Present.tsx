// The way to lecture mode, with the experiment that is on screen. The address is read when the link is used: the language
// menu changes it while the page is open.

import { useState } from "react";
import { useExperiment } from "#state/experimentStore.ts";
import { printLink } from "#state/link.ts";
import { LinkButton } from "#ui/LinkButton.tsx";
import { useWords } from "#words/useWords.ts";
import { readView } from "./readView.ts";

export function Present() {
  const t = useWords("app");
  const link = useExperiment((state) => printLink(state.experiment));
  const [query, setQuery] = useState(() => readView().lectureQuery);
  const read = () => setQuery(readView().lectureQuery);
  return (
    <LinkButton href={`?${query}#${link}`} onFocus={read} onPointerEnter={read}>
      {t("present")}
    </LinkButton>
  );
}
