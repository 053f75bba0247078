// What goes with every chart: save it as PNG, SVG or CSV, and read it as a table.

import { useCallback, useEffect, useRef, useState } from "react";
import { DropdownMenu } from "#ui/DropdownMenu.tsx";
import { percentText } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import { csvOf, tableOf, type ChartData } from "./chartData.ts";
import { ChartSheet } from "./ChartSheet.tsx";
import { saveCsv, saveDrawing } from "./exportChart.ts";
import { NumberTable } from "./NumberTable.tsx";
import styles from "./ChartTools.module.css";

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
  const t = useWords("ui");
  const [wanted, setWanted] = useState<"png" | "svg" | null>(null);
  const [failed, setFailed] = useState(false);
  const done = useCallback((hasFailed: boolean) => {
    setWanted(null);
    setFailed(hasFailed);
  }, []);
  return (
    <div className={styles.tools}>
      <DropdownMenu
        label={t("chart.save")}
        icon="download"
        kind="quiet"
        actions={[
          { id: "png", label: t("chart.png"), onSelect: () => setWanted("png") },
          { id: "svg", label: t("chart.svg"), onSelect: () => setWanted("svg") },
          { id: "csv", label: t("chart.csv"), onSelect: () => saveCsv(csvOf(data), stem) },
        ]}
      />
      {hasTable && <DataTable data={data} />}
      {wanted !== null && <Drawing {...{ data, stem, source }} format={wanted} onDone={done} />}
      {failed && <p role="alert">{t("chart.failed")}</p>}
    </div>
  );
}

interface DrawingProps extends Pick<ChartToolsProps, "data" | "stem" | "source"> {
  readonly format: "png" | "svg";
  readonly onDone: (failed: boolean) => void;
}

/** Drawn out of sight, saved, and gone. */
function Drawing({ data, stem, source, format, onDone }: DrawingProps) {
  const sheet = useRef<SVGSVGElement>(null);
  const started = useRef(false);
  useEffect(() => {
    if (!sheet.current || started.current) return;
    started.current = true;
    saveDrawing(sheet.current, stem, format).then(
      () => onDone(false),
      // The picture could not be drawn here; the drawing and the numbers can still be saved.
      () => onDone(true),
    );
  }, [stem, format, onDone]);
  return (
    <div hidden>
      <ChartSheet ref={sheet} data={data} source={source} />
    </div>
  );
}

function DataTable({ data }: { readonly data: ChartData }) {
  const { columns, rows } = tableOf(data, (rate) => percentText(rate, 1));
  return (
    <NumberTable
      label={data.title}
      columns={columns}
      rows={rows.map(([place = "", ...cells]) => ({ key: place, name: place, cells }))}
    />
  );
}
