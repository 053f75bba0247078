// What goes with everything that is drawn from numbers: save it as PNG, SVG or CSV, and read it as a table.

import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { DropdownMenu } from "#ui/DropdownMenu.tsx";
import { useWords } from "#words/useWords.ts";
import type { ChartTable } from "./chartData.ts";
import { saveCsv, saveDrawing } from "./exportChart.ts";
import { NumberTable } from "./NumberTable.tsx";
import styles from "./DrawingTools.module.css";

export interface DrawingToolsProps {
  /** What its files are called, without an ending: "flip-chart-seed7". */
  readonly stem: string;
  /** The SVG that is saved; it needs no style sheet. */
  readonly sheet: ReactNode;
  readonly csv: () => string;
  /** Absent where the drawing has a table of its own. */
  readonly table?: (ChartTable & { readonly label: string }) | undefined;
  /** That table. */
  readonly children?: ReactNode;
}

export function DrawingTools({ stem, sheet, csv, table, children }: DrawingToolsProps) {
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
          { id: "csv", label: t("chart.csv"), onSelect: () => saveCsv(csv(), stem) },
        ]}
      />
      {table && (
        <NumberTable
          label={table.label}
          columns={table.columns}
          rows={table.rows.map(([place = "", ...cells]) => ({ key: place, name: place, cells }))}
        />
      )}
      {children}
      {wanted !== null && <Drawing {...{ stem, sheet }} format={wanted} onDone={done} />}
      {failed && <p role="alert">{t("chart.failed")}</p>}
    </div>
  );
}

interface DrawingProps extends Pick<DrawingToolsProps, "stem" | "sheet"> {
  readonly format: "png" | "svg";
  readonly onDone: (failed: boolean) => void;
}

/** Drawn out of sight, saved, and gone. */
function Drawing({ stem, sheet, format, onDone }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const started = useRef(false);
  useEffect(() => {
    const drawing = place.current?.querySelector("svg");
    if (!drawing || started.current) return;
    started.current = true;
    saveDrawing(drawing, stem, format).then(
      () => onDone(false),
      // The picture could not be drawn here; the drawing and the numbers can still be saved.
      () => onDone(true),
    );
  }, [stem, format, onDone]);
  return (
    <div ref={place} hidden>
      {sheet}
    </div>
  );
}
