// A chart of lines as it stands in a file.

import type { ChartData } from "./chartData.ts";
import { LineChart } from "./LineChart.tsx";
import { paperPalette } from "./palette.ts";
import { Sheet } from "./Sheet.tsx";

export interface ChartSheetProps {
  readonly data: ChartData;
  /** "Backdoor Playground · seed 7" */
  readonly source: string;
}

const size = { width: 844, height: 380 };

export function ChartSheet({ data, source }: ChartSheetProps) {
  return (
    <Sheet title={data.title} sentence={data.sentence} source={source} {...size}>
      <LineChart data={data} {...size} palette={paperPalette} labels="values" size={13} />
    </Sheet>
  );
}
