// What goes with every chart of lines: its files, and its table.

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
  /** False where the chart has a table of its own. */
  readonly hasTable?: boolean;
}

export function ChartTools({ data, stem, source, hasTable = true }: ChartToolsProps) {
  return (
    <DrawingTools
      stem={stem}
      sheet={<ChartSheet {...{ data, source }} />}
      csv={() => csvOf(data)}
      table={hasTable ? { label: data.title, ...tableOf(data, (rate) => percentText(rate, 1)) } : undefined}
    />
  );
}
