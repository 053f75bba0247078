// Up to four kept runs side by side: the same chart on the same axes, the same measures, and what they differ in.

import { differences } from "#core/experiment/differences.ts";
import { useRuns } from "#state/runsStore.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { CompareChart } from "./CompareChart.tsx";
import { CompareTable } from "./CompareTable.tsx";
import styles from "./Runs.module.css";

export function Compare() {
  const t = useWords("runs");
  const core = useCoreWords();
  const all = useRuns((state) => state.runs);
  const compared = useRuns((state) => state.compared);
  const runs = compared.flatMap((id) => all.find((run) => run.id === id) ?? []);
  const [first] = runs;
  if (!first) return null;
  if (runs.length === 1) return <p className={styles.remark}>{t("compare.one")}</p>;
  const found = differences(runs.map(({ recording }) => recording.experiment));
  const steps = Math.max(...runs.map(({ recording }) => recording.experiment.steps));
  const labels = found.map(({ label }) => core(label).toLowerCase());
  return (
    <section aria-label={t("compare.title")} className={styles.compare}>
      <h3>{t("compare.title")}</h3>
      <p>
        {found.length === 0
          ? t("compare.same")
          : t("compare.differ", { count: found.length, settings: labels.join(t("compare.comma")) })}
      </p>
      <div className={styles.charts}>
        {runs.map((run) => (
          <CompareChart key={run.id} run={run} steps={steps} />
        ))}
      </div>
      <CompareTable runs={runs} differing={found} />
    </section>
  );
}
