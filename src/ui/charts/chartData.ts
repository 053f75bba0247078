// What a chart of this page is, whoever draws it: shares (0..1) over the values of one axis. From this one description
// come the drawing, the file and the table.

export type Tone = "clean" | "poisoned" | "truth";

export interface ChartData {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly sentence: string;
  readonly x: ChartAxis;
  readonly lines: readonly ChartLine[];
  /** A place of the axis that has a name: the flip. */
  readonly mark?: { readonly at: number; readonly words: string } | undefined;
}

export interface ChartAxis {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Where values were measured, rising, and how each is written. */
  readonly places: readonly number[];
  readonly written: readonly string[];
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
}

export interface ChartLine {
  readonly tone: Tone;
  readonly name: string;
  readonly dashed?: boolean;
  readonly thin?: boolean;
  /** One per place, 0..1; null where nothing was measured. */
  readonly values: readonly (number | null)[];
  /** Between which values its band lies. */
  readonly band?: readonly (readonly [number, number] | null)[];
  /** Single measurements behind each value. */
  readonly dots?: readonly (readonly number[])[];
}

/** About `count` round steps from 0 to `to`, for an axis of training steps. */
export function roundTicks(
  to: number,
  count = 4,
): readonly { readonly at: number; readonly words: string }[] {
  if (to <= 0) return [{ at: 0, words: "0" }];
  const rough = to / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.floor(to / whole) + 1 }, (_, at) => ({
    at: at * whole,
    words: String(at * whole),
  }));
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One row a place; a band becomes two columns. `write` says how a share is written. */
export function tableOf({ x, lines }: ChartData, write: (rate: number | null) => string): ChartTable {
  return {
    columns: [
      x.label,
      ...lines.flatMap(({ name, band }) => [name, ...(band ? [`${name} (low)`, `${name} (high)`] : [])]),
    ],
    rows: x.places.map((_, at) => [
      x.written[at] ?? "",
      ...lines.flatMap(({ values, band }) => [
        write(values[at] ?? null),
        ...(band ? [write(band[at]?.[0] ?? null), write(band[at]?.[1] ?? null)] : []),
      ]),
    ]),
  };
}

/** A share has four digits, a gap is empty. */
export function csvOf(data: ChartData): string {
  return csvOfTable(tableOf(data, (rate) => rate?.toFixed(4) ?? ""));
}

/** RFC 4180. */
export function csvOfTable({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

// A cell that a spreadsheet would take for a formula gets a space in front.
function quoted(cell: string): string {
  const harmless = /^[=+\-@]/.test(cell) && !Number.isFinite(Number(cell)) ? ` ${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
