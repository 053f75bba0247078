// The measures of the compared runs, and below them every setting in which they differ.

import type { Difference } from "#core/experiment/differences.ts";
import { interval95, valueOf } from "#core/measure/rates.ts";
import type { KeptRun } from "#state/runs/keptRun.ts";
import { intervalText, percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { scoresOf, type KeptScores } from "./scoresOf.ts";
import styles from "./Runs.module.css";

const measures = ["cleanAccuracy", "attackSuccess", "flips", "control"] as const;
type Measure = (typeof measures)[number];

export interface CompareTableProps {
  readonly runs: readonly KeptRun[];
  readonly differing: readonly Difference[];
}

export function CompareTable({ runs, differing }: CompareTableProps) {
  const t = useWords("runs");
  const core = useCoreWords();
  const scores = runs.map(scoresOf);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("compare.title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("compare.measure")}</th>
            {runs.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`measures.${measure}`)}</th>
              {runs.map(({ id }, at) => (
                <MeasureCell key={id} kept={scores[at]} measure={measure} />
              ))}
            </tr>
          ))}
          {differing.map(({ label, values }) => (
            <tr key={label} className={styles.differs}>
              <th scope="row">{core(label)}</th>
              {runs.map(({ id }, at) => (
                <td key={id}>{core(values[at] ?? "")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.remark}>{t("compare.how")}</p>
    </div>
  );
}

function MeasureCell({
  kept,
  measure,
}: {
  readonly kept: KeptScores | undefined;
  readonly measure: Measure;
}) {
  const t = useWords("runs");
  const poisoned = kept?.scores?.poisoned[measure];
  const clean = kept?.scores?.clean[measure];
  const interval = poisoned && interval95(poisoned);
  if (!poisoned || !clean || !interval) return <td>{t("compare.unmeasured")}</td>;
  return (
    <td>
      <strong>{percentText(valueOf(poisoned), 1)}</strong>{" "}
      <small>{intervalText(interval.low, interval.high)}</small>
      <small className={styles.clean}>{t("compare.twin", { rate: percentText(valueOf(clean), 1) })}</small>
      {kept.soFarAt !== null && <small>{t("compare.soFar", { step: kept.soFarAt })}</small>}
    </td>
  );
}
