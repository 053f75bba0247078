// The words at the ends of the flip chart's lines, and the room they need. No React, no recharts.

import { percentText } from "#ui/percent.ts";
import type { ChartWords, FlipChartProps } from "./flipChart.ts";

export interface EndLabel {
  readonly tone: "target" | "truth" | "twin";
  readonly rate: number | undefined;
  readonly words: string;
}

/** About right for the fonts of a page at 13 px; a broad one may reach into the margin of the panel. */
export const letterWidth = 6.7;

export function endLabels(props: FlipChartProps, t: ChartWords): readonly EndLabel[] {
  const label = (tone: EndLabel["tone"], name: string, series: readonly number[]) => ({
    tone,
    rate: series.at(-1),
    words: `${name} ${percentText(series.at(-1))}`,
  });
  return [
    label("target", props.targetName, props.target),
    label("truth", props.trueName, props.truth),
    ...(props.twinTarget ? [label("twin", t("chart.cleanNet"), props.twinTarget)] : []),
  ].filter(({ rate }) => rate !== undefined);
}

/** The margin that the longest label needs at the right of the last step, in pixels. */
export function labelRoom(props: FlipChartProps, t: ChartWords): number {
  // Before there is a value, room for the widest one, so that the plot does not jump.
  const longest = Math.max(
    ...endLabels(props, t).map(({ words }) => words.length),
    8 + props.targetName.length,
  );
  return 12 + longest * letterWidth;
}

export function flipWords(step: number, t: ChartWords): string {
  return t("chart.flips", { step });
}
