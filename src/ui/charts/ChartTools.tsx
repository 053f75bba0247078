// What goes with every chart of lines: its files, and its table.

import type { ReactNode } from "react";
import { percentText } from "#ui/percent.ts";
import { csvOf, tableOf, type ChartData } from "./chartData.ts";
import { ChartSheet } from "./ChartSheet.tsx";
import { DrawingTools } from "./DrawingTools.tsx";

export interface ChartToolsProps {
  readonly data: ChartData;
  /** What its files are called, without an ending: "flip-chart-seed7". */
  readonly stem: string;
  /** "Backdoor Playground · doodle pets · seed 7", at the foot of a saved chart. */
  readonly source: string;
  /** The chart's own table, in the place of one of all its numbers; null for none. */
  readonly table?: ReactNode;
}

export function ChartTools({ data, stem, source, table }: ChartToolsProps) {
  const whole = () => ({ label: data.title, ...tableOf(data, (rate) => percentText(rate, 1)) });
  return (
    <DrawingTools
      stem={stem}
      sheet={<ChartSheet {...{ data, source }} />}
      csv={() => csvOf(data)}
      table={table === undefined ? whole() : undefined}
    >
      {table}
    </DrawingTools>
  );
}
