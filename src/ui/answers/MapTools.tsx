// What goes with maps over a picture: their files, and the numbers of every place as a table.

import { csvOfTable, type ChartTable } from "#ui/charts/chartData.ts";
import { DrawingTools } from "#ui/charts/DrawingTools.tsx";
import { percentText } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import { MapSheet, type DrawnMap } from "./MapSheet.tsx";

export interface MapToolsProps {
  readonly title: string;
  readonly sentence: string;
  /** What the files are called, without an ending. */
  readonly stem: string;
  readonly maps: readonly ValuedMap[];
  /** Of its rows × columns places, the pixels from one to the next. */
  readonly stride: number;
  readonly columns: number;
}

export interface ValuedMap extends DrawnMap {
  /** rows × columns values, 0..1. */
  readonly values: Float32Array;
}

export function MapTools({ title, sentence, stem, maps, stride, columns }: MapToolsProps) {
  const t = useWords("ui");
  const test = useWords("test");
  const tableOf = (write: (value: number) => string): ChartTable => ({
    columns: [t("chart.place"), ...maps.map(({ name }) => name)],
    rows: Array.from(maps[0]?.values ?? [], (_, at) => [
      test("hold.at", {
        column: (at % columns) * stride + 1,
        row: Math.floor(at / columns) * stride + 1,
      }),
      ...maps.map(({ values }) => write(values[at] ?? 0)),
    ]),
  });
  return (
    <DrawingTools
      stem={stem}
      sheet={<MapSheet {...{ title, sentence, maps }} source={t("chart.source")} />}
      csv={() => csvOfTable(tableOf((value) => value.toFixed(4)))}
      table={{ label: title, ...tableOf(percentText) }}
    />
  );
}
