// The page for authors ("#builder"): choose what students may see and change, look at it, and take the lines that put it
// into a course page. Below stands every option of the address, out of the parser's own table.

import { useEffect } from "react";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";
import "#words/lateWords.ts";
import { BuilderChoices } from "./BuilderChoices.tsx";
import { BuilderParts } from "./BuilderParts.tsx";
import { BuilderPreview } from "./BuilderPreview.tsx";
import { BuilderSnippets } from "./BuilderSnippets.tsx";
import { ContractTable } from "./ContractTable.tsx";
import { ElementTypes } from "./ElementTypes.tsx";
import { OptionTable } from "./OptionTable.tsx";
import { useBuilder } from "./builderStore.ts";
import { useOptions } from "./options.ts";
import styles from "./Builder.module.css";

export interface BuilderProps {
  /** The experiment that the person came with, as it stands in a link. */
  readonly link: string;
}

export function Builder({ link }: BuilderProps) {
  const t = useWords("builder");
  const set = useBuilder((state) => state.set);
  const choose = useBuilder((state) => state.choose);
  // Who comes from a page with parts left out or locked goes on from there.
  const { lesson, panel, hide, lock } = useOptions((state) => state.options);
  useEffect(() => set({ link }), [link, set]);
  useEffect(() => choose({ lesson, panel, hide, lock }), [lesson, panel, hide, lock, choose]);
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1>{t("title")}</h1>
        <p>{t("about")}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Panel number={1} title={t("choices")}>
            <BuilderChoices />
          </Panel>
          <Panel number={2} title={t("parts")}>
            <BuilderParts />
          </Panel>
        </div>
        <div className={styles.stack}>
          <Panel number={3} title={t("snippets")}>
            <BuilderSnippets />
          </Panel>
          <Panel number={4} title={t("preview")}>
            <BuilderPreview />
          </Panel>
        </div>
      </div>
      <Panel title={t("reference")}>
        <OptionTable />
      </Panel>
      <Panel title={t("contract.title")}>
        <ContractTable />
      </Panel>
      <Panel title={t("types.title")}>
        <ElementTypes />
      </Panel>
    </main>
  );
}
