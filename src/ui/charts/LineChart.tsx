// Draws any chart of shares as one SVG that needs no style sheet: what is on screen, in a file and on paper is the
// same drawing in other colours.

import { percentText } from "#ui/percent.ts";
import type { ChartData, ChartLine } from "./chartData.ts";
import { lettersIn, letterWidth } from "./endLabels.ts";
import type { Palette } from "./palette.ts";
import { spreadLabels } from "./spreadLabels.ts";

export interface LineChartProps {
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** "values": each line's name and last value at its end. "none": the words stand elsewhere. */
  readonly labels?: "values" | "names" | "none";
  readonly size?: number;
  /** The place of the axis that is looked at. */
  readonly cursor?: number | null;
}

// As in tokens.css; a file cannot look there.
const family =
  "Inter, 'Inter Variable', system-ui, 'Helvetica Neue', Arial, 'Noto Sans SC Variable', 'PingFang SC', " +
  "'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

type Scale = (value: number) => number;

export function LineChart({
  data,
  width,
  height,
  palette,
  labels = "names",
  size = 12,
  cursor = null,
}: LineChartProps) {
  const { x: axis, lines, mark } = data;
  const words = lines.map((line) => labelOf(line, labels));
  const longest = Math.max(0, ...words.map(lettersIn));
  const plot = {
    left: size * 3.4,
    right: width - (labels === "none" ? size : 12 + (longest * letterWidth * size) / 13),
    top: mark ? size * 1.9 : size * 0.8,
    bottom: height - size * (axis.label === "" ? 1.8 : 3.2),
  };
  const x: Scale = (at) =>
    plot.left + ((plot.right - plot.left) * (at - axis.from)) / Math.max(1e-9, axis.to - axis.from);
  const y: Scale = (rate) => plot.bottom - rate * (plot.bottom - plot.top);
  const ends = spreadLabels(
    lines.map((line) => y(lastOf(line) ?? 0)),
    size * 1.25,
    plot.top,
    plot.bottom,
  );
  const small = { fontSize: size * 0.92, fill: palette.inkSoft };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={data.sentence}
      fontFamily={family}
      fontSize={size}
    >
      {[0, 0.5, 1].map((rate) => (
        <g key={rate}>
          <path d={`M${plot.left} ${y(rate)}H${plot.right}`} stroke={palette.line} fill="none" />
          <text {...small} x={plot.left - size * 0.5} y={y(rate) + size * 0.35} textAnchor="end">
            {`${rate * 100}\u00a0%`}
          </text>
        </g>
      ))}
      {axis.ticks.map(({ at, words: tick }) => (
        <text key={at} {...small} x={x(at)} y={plot.bottom + size * 1.4} textAnchor="middle">
          {tick}
        </text>
      ))}
      <text {...small} x={(plot.left + plot.right) / 2} y={height - size * 0.4} textAnchor="middle">
        {axis.label}
      </text>
      {lines.map((line) => (
        <DrawnLine
          key={line.tone + line.name}
          {...{ line, x, y, palette }}
          places={axis.places}
          weight={Math.max(1, size / 16)}
        />
      ))}
      {cursor !== null && (
        <path
          d={`M${x(cursor)} ${plot.top}V${plot.bottom}`}
          stroke={palette.ink}
          strokeWidth={size / 8}
          fill="none"
        />
      )}
      {mark && (
        <>
          <path
            d={`M${x(mark.at)} ${plot.top - 4}V${plot.bottom}`}
            stroke={palette.ink}
            strokeDasharray="3 3"
            fill="none"
          />
          <text
            x={Math.max(plot.left, Math.min(x(mark.at), plot.right))}
            y={plot.top - size * 0.7}
            fill={palette.ink}
            fontWeight={650}
            textAnchor={x(mark.at) > (plot.left + plot.right) / 2 ? "end" : "start"}
          >
            {mark.words}
          </text>
        </>
      )}
      {lines.map(
        (line, index) =>
          lastOf(line) !== null && (
            <text
              key={line.tone + line.name}
              x={endOf(line, axis.places, x) + 8}
              y={(ends[index] ?? 0) + size * 0.35}
              fill={palette[`${line.tone}Text`]}
              fontWeight={line.thin === true ? 400 : 600}
            >
              {words[index]}
            </text>
          ),
      )}
    </svg>
  );
}

interface DrawnLineProps {
  readonly line: ChartLine;
  readonly places: readonly number[];
  readonly x: Scale;
  readonly y: Scale;
  readonly palette: Palette;
  /** Factor on the usual thickness: large words want thick lines. */
  readonly weight: number;
}

function DrawnLine({ line, places, x, y, palette, weight }: DrawnLineProps) {
  const colour = palette[line.tone];
  const point = (at: number, rate: number) => `${x(places[at] ?? 0).toFixed(1)} ${y(rate).toFixed(1)}`;
  const known = (line.band ?? []).flatMap((edges, at) => (edges ? [{ at, edges }] : []));
  const upper = known.map(({ at, edges }) => point(at, edges[1]));
  const lower = known.map(({ at, edges }) => point(at, edges[0]));
  const values = line.values.flatMap((rate, at) => (rate === null ? [] : [point(at, rate)]));
  return (
    <g>
      {upper.length > 1 && (
        <path d={`M${[...upper, ...lower.toReversed()].join("L")}Z`} fill={colour} fillOpacity={0.16} />
      )}
      {values.length > 1 && (
        <path
          d={`M${values.join("L")}`}
          fill="none"
          stroke={colour}
          strokeWidth={(line.thin === true ? 1.5 : 2.25) * weight}
          strokeLinejoin="round"
          {...(line.dashed === true && { strokeDasharray: "4 3" })}
        />
      )}
      {(line.dots ?? []).flatMap((rates, at) =>
        rates.map((rate, run) => (
          <circle key={`${at} ${run}`} cx={x(places[at] ?? 0)} cy={y(rate)} r={2.5} fill={colour} />
        )),
      )}
    </g>
  );
}

function labelOf(line: ChartLine, labels: "values" | "names" | "none"): string {
  if (labels === "none") return "";
  return labels === "values" ? `${line.name} ${percentText(lastOf(line))}` : line.name;
}

const lastOf = ({ values }: ChartLine): number | null => values.findLast((value) => value !== null) ?? null;

function endOf({ values }: ChartLine, places: readonly number[], x: Scale): number {
  return x(places[values.findLastIndex((value) => value !== null)] ?? places.at(-1) ?? 0);
}
