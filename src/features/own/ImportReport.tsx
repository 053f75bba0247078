// How far an import is, and afterwards what was left out and why, kind by kind.

import { refusalGroups } from "#state/refusalGroups.ts";
import { useOwn } from "#state/ownStore.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { countText } from "#ui/percent.ts";
import { ProgressLine } from "#ui/ProgressLine.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Own.module.css";

export function ImportReport() {
  const t = useWords("own");
  const { cancel, forgetRefused } = useOwn();
  const importing = useOwn((state) => state.importing);
  const refused = useOwn((state) => state.refused);
  const recognised = useOwn((state) => state.recognised);
  const brokeOff = useOwn((state) => state.brokeOff);
  return (
    <>
      {importing && (
        <div className={styles.progress}>
          <ProgressLine
            label={t("import.label")}
            done={importing.total > 0 ? importing.done / importing.total : null}
            remark={t("import.remark", {
              done: countText(importing.done),
              total: countText(importing.total),
            })}
          />
          <Button onClick={cancel}>{t("import.cancel")}</Button>
        </div>
      )}
      {brokeOff && (
        <Notice kind="problem" sentence={t("import.brokeOff")} nextStep={t("import.brokeOffNext")} />
      )}
      {recognised.map((set) => (
        <Notice key={set} kind="info" sentence={t(`recognised.${set}`)} nextStep={t("recognised.next")} />
      ))}
      {refused.length > 0 && !importing && (
        <section className={styles.report} aria-label={t("refused.title")} role="status">
          <div className={styles.head}>
            <h3>{t("refused.title")}</h3>
            <Button kind="quiet" onClick={forgetRefused}>
              {t("refused.forget")}
            </Button>
          </div>
          <ul>
            {refusalGroups(refused).map(({ code, names, more, count }) => (
              <li key={code}>
                <strong>{t(`refused.${code}`, { count })}</strong> {names.join(", ")}
                {more > 0 && ` ${t("refused.more", { count: more })}`}
                <span className={styles.next}> {t(`refusedNext.${code}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
