// The flip chart for those who read tables: at most 24 steps of it, the flip among them.

import { Disclosure } from "#ui/Disclosure.tsx";
import { percentText } from "#ui/percent.ts";
import { thinned, type FlipChartProps } from "./flipChart.ts";
import styles from "./FlipTable.module.css";

export function FlipTable(props: FlipChartProps) {
  const { steps, target, truth, twinTarget, targetName, trueName, flipStep } = props;
  if (steps.length === 0) return null;
  return (
    <Disclosure summary="As a table">
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={`Confidence in ${targetName} and ${trueName} by training step`}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">step</th>
              <th scope="col">{targetName}</th>
              <th scope="col">{trueName}</th>
              {twinTarget && <th scope="col">{targetName}, clean net</th>}
              <th scope="col">watched pictures</th>
            </tr>
          </thead>
          <tbody>
            {thinned(steps.length, 24, steps.indexOf(flipStep ?? -1)).map((at) => (
              <tr key={at}>
                <th scope="row">
                  {steps[at]}
                  {steps[at] === flipStep && <strong> flips</strong>}
                </th>
                <td>{percentText(target[at])}</td>
                <td>{percentText(truth[at])}</td>
                {twinTarget && <td>{percentText(twinTarget[at])}</td>}
                <td>
                  {percentText(props.bandLow[at])} to {percentText(props.bandHigh[at])}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
