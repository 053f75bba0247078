// The flip chart for those who read tables: at most 24 steps of it, the flip among them.

import { percentText } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import { thinned, type FlipChartProps } from "./flipChart.ts";
import { NumberTable } from "./NumberTable.tsx";

const mostRows = 24;

export function FlipTable(props: FlipChartProps) {
  const t = useWords("train");
  const { steps, target, truth, twinTarget, targetName, trueName, flipStep } = props;
  return (
    <NumberTable
      label={t("chart.tableLabel", { target: targetName, truth: trueName })}
      columns={[
        t("chart.stepColumn"),
        targetName,
        trueName,
        ...(twinTarget ? [t("chart.twinColumn", { target: targetName })] : []),
        t("chart.bandColumn"),
      ]}
      rows={thinned(steps.length, mostRows, steps.indexOf(flipStep ?? -1)).map((at) => ({
        key: at,
        name: (
          <>
            {steps[at]}
            {steps[at] === flipStep && <strong> {t("chart.flipsHere")}</strong>}
          </>
        ),
        cells: [
          percentText(target[at]),
          percentText(truth[at]),
          ...(twinTarget ? [percentText(twinTarget[at])] : []),
          t("chart.range", { low: percentText(props.bandLow[at]), high: percentText(props.bandHigh[at]) }),
        ],
      }))}
    />
  );
}
