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

/** How many letters wide words are: a Chinese character is as wide as two. */
export function lettersIn(words: string): number {
  return words.length + (words.match(wide)?.length ?? 0);
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

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
    ...endLabels(props, t).map(({ words }) => lettersIn(words)),
    8 + lettersIn(props.targetName),
  );
  return 12 + longest * letterWidth;
}

/** From the middle of the axis' last number to what follows it, in em: half of its digits, each 0.6 wide, and a gap. */
export const afterNumber = (last: number) => String(last).length * 0.3 + 0.35;

export function flipWords(step: number, t: ChartWords): string {
  return t("chart.flips", { step });
}
