// A chart as it stands in a file: its title above, what it says and where it comes from below, on white.

import type { ChartData } from "./chartData.ts";
import { LineChart } from "./LineChart.tsx";
import { paperPalette as palette } from "./palette.ts";

export interface ChartSheetProps {
  readonly data: ChartData;
  /** "Backdoor Playground · seed 7" */
  readonly source: string;
}

const width = 900;
const chartHeight = 380;
const margin = 28;
const lettersALine = 118;

export function ChartSheet({ data, source }: ChartSheetProps) {
  const sentence = linesOf(data.sentence, lettersALine);
  const below = 76 + chartHeight;
  const height = below + sentence.length * 19 + 44;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily="Inter, 'Inter Variable', system-ui, 'Helvetica Neue', Arial, sans-serif"
      fontSize={14}
    >
      <title>{data.title}</title>
      <desc>{data.sentence}</desc>
      <rect width={width} height={height} fill={palette.surface} />
      <text x={margin} y={42} fontSize={18} fontWeight={650} fill={palette.ink}>
        {data.title}
      </text>
      <g transform={`translate(${margin} 58)`}>
        <LineChart
          data={data}
          width={width - 2 * margin}
          height={chartHeight}
          palette={palette}
          labels="values"
          size={13}
        />
      </g>
      {sentence.map((line, at) => (
        <text key={line} x={margin} y={below + at * 19} fill={palette.ink}>
          {line}
        </text>
      ))}
      <text x={margin} y={height - 18} fontSize={12} fill={palette.inkSoft}>
        {source}
      </text>
    </svg>
  );
}

/** Broken between words; where a language has none between its words, anywhere. */
export function linesOf(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  // A letter of Chinese is as wide as two of ours.
  const widthOf = (part: string) => part.length + (part.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  for (const part of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (line !== "" && widthOf(line + part.trimEnd()) > longest) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
