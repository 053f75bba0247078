// The flip chart for those who read tables: at most 24 steps of it, the flip among them.

import { Disclosure } from "#ui/Disclosure.tsx";
import { percentText } from "#ui/percent.ts";
import { thinned, type FlipChartProps } from "./flipChart.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./FlipTable.module.css";

export function FlipTable(props: FlipChartProps) {
  const t = useWords("train");
  const { steps, target, truth, twinTarget, targetName, trueName, flipStep } = props;
  if (steps.length === 0) return null;
  return (
    <Disclosure summary={t("chart.asTable")}>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={t("chart.tableLabel", { target: targetName, truth: trueName })}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("chart.stepColumn")}</th>
              <th scope="col">{targetName}</th>
              <th scope="col">{trueName}</th>
              {twinTarget && <th scope="col">{t("chart.twinColumn", { target: targetName })}</th>}
              <th scope="col">{t("chart.bandColumn")}</th>
            </tr>
          </thead>
          <tbody>
            {thinned(steps.length, 24, steps.indexOf(flipStep ?? -1)).map((at) => (
              <tr key={at}>
                <th scope="row">
                  {steps[at]}
                  {steps[at] === flipStep && <strong> {t("chart.flipsHere")}</strong>}
                </th>
                <td>{percentText(target[at])}</td>
                <td>{percentText(truth[at])}</td>
                {twinTarget && <td>{percentText(twinTarget[at])}</td>}
                <td>
                  {t("chart.range", {
                    low: percentText(props.bandLow[at]),
                    high: percentText(props.bandHigh[at]),
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
