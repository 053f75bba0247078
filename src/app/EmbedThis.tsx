// The way to the page for authors, with the experiment that is on screen.

import { useExperiment } from "#state/experimentStore.ts";
import { printLink } from "#state/link.ts";
import { useWords } from "#words/useWords.ts";
import { builderHash } from "./pages.ts";

export function EmbedThis() {
  const t = useWords("embed");
  const link = useExperiment((state) => printLink(state.experiment));
  return (
    <a
      className="lone"
      href={`${builderHash}${link === "" ? "" : `&${link}`}`}
      target="_blank"
      rel="noreferrer"
    >
      {t("embedThis")}
    </a>
  );
}
