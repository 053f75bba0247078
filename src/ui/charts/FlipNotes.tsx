// What stands on the flip chart besides its lines: the part not yet trained, the flip, and the name of each line
// at its end. Drawn with the chart's own scales, so that words never cover words.

import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from "recharts";
import { flipRate, type FlipChartProps } from "./flipChart.ts";
import { afterNumber, endLabels, flipWords, lettersIn, letterWidth } from "./endLabels.ts";
import { spreadLabels } from "./spreadLabels.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./FlipNotes.module.css";

export function FlipNotes(props: FlipChartProps) {
  const t = useWords("train");
  const plot = usePlotArea();
  const across = useXAxisScale();
  const up = useYAxisScale();
  if (!plot || !across || !up) return null;
  const x = (step: number) => across(step) ?? plot.x;
  const y = (rate: number | undefined) => up((rate ?? 0) * 100) ?? plot.y;
  const { steps, flipStep } = props;
  const end = x(steps.at(-1) ?? 0);
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const labels = endLabels(props, t);
  const places = spreadLabels(
    labels.map(({ rate }) => y(rate)),
    lineHeight,
    plot.y + 4,
    bottom - 9,
  );
  return (
    <ZIndexLayer zIndex={overTheLines}>
      {right - end > 1 && (
        <rect className={styles.untrained} x={end} y={plot.y} width={right - end} height={plot.height} />
      )}
      <text className={styles.unit} x={right} dx={`${afterNumber(props.totalSteps)}em`} y={bottom + 17}>
        {t("chart.steps")}
      </text>
      {flipStep !== null && (
        <>
          <path className={styles.flip} d={`M${x(flipStep)} ${plot.y - 6}V${bottom}`} />
          <text
            className={styles.flipWords}
            y={plot.y - 11}
            {...heldInside(x(flipStep), plot.x, right, flipWords(flipStep, t))}
          >
            {flipWords(flipStep, t)}
          </text>
          <circle className={styles.flipDot} cx={x(flipStep)} cy={y(flipRate(props))} r={5} />
        </>
      )}
      {labels.map(({ tone, words }, at) => (
        <text key={tone} className={`${styles.label} ${styles[tone]}`} x={end + 8} y={(places[at] ?? 0) + 4}>
          {words}
        </text>
      ))}
    </ZIndexLayer>
  );
}

// Recharts draws lines at 400 and the tooltip at 1100 and more.
const overTheLines = 600;
const lineHeight = 17;

function heldInside(x: number, left: number, right: number, words: string) {
  const half = (lettersIn(words) * letterWidth) / 2;
  if (x - half < left) return { x: left, textAnchor: "start" } as const;
  if (x + half > right) return { x: right, textAnchor: "end" } as const;
  return { x, textAnchor: "middle" } as const;
}
