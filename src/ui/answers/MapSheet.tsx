// Maps as they stand in a file: side by side, each with its name, every cell a square, on white.

import { sizeOf, type Shape } from "#core/pictures.ts";
import { paperPalette as palette } from "#ui/charts/palette.ts";
import { linesOf } from "#ui/charts/ChartSheet.tsx";

export interface DrawnMap {
  readonly name: string;
  readonly shape: Shape;
  /** height × width × 3 bytes */
  readonly pixels: Uint8Array;
}

export interface MapSheetProps {
  readonly title: string;
  /** What the maps show, in a sentence. */
  readonly sentence: string;
  /** "Backdoor Playground · seed 7" */
  readonly source: string;
  readonly maps: readonly DrawnMap[];
}

const side = 300;
const margin = 28;
const lettersALine = 82;
const columns = 2;

export function MapSheet({ title, sentence, source, maps }: MapSheetProps) {
  const lines = linesOf(sentence, lettersALine);
  const below = 60 + Math.ceil(maps.length / columns) * (side + 42);
  const width = columns * (side + margin) + margin;
  const height = below + lines.length * 19 + 40;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily="Inter, 'Inter Variable', system-ui, 'Helvetica Neue', Arial, sans-serif"
      fontSize={14}
    >
      <title>{title}</title>
      <desc>{sentence}</desc>
      <rect width={width} height={height} fill={palette.surface} />
      <text x={margin} y={38} fontSize={18} fontWeight={650} fill={palette.ink}>
        {title}
      </text>
      {maps.map((map, at) => (
        <g
          key={map.name}
          transform={`translate(${margin + (at % columns) * (side + margin)} ${58 + Math.floor(at / columns) * (side + 42)})`}
        >
          <Cells {...map} />
          <text y={side + 20} fill={palette.ink}>
            {map.name}
          </text>
        </g>
      ))}
      {lines.map((line, at) => (
        <text key={line} x={margin} y={below + 10 + at * 19} fill={palette.ink}>
          {line}
        </text>
      ))}
      <text x={margin} y={height - 14} fontSize={12} fill={palette.inkSoft}>
        {source}
      </text>
    </svg>
  );
}

function Cells({ shape, pixels }: DrawnMap) {
  const { width, height } = shape;
  if (pixels.length !== sizeOf(shape))
    throw new Error(`${pixels.length} bytes are no ${width} x ${height} map`);
  const cell = side / Math.max(width, height);
  return (
    <g shapeRendering="crispEdges">
      {Array.from({ length: width * height }, (_, at) => (
        <rect
          key={at}
          x={(at % width) * cell}
          y={Math.floor(at / width) * cell}
          width={cell}
          height={cell}
          fill={`rgb(${pixels.subarray(at * 3, at * 3 + 3).join(",")})`}
        />
      ))}
    </g>
  );
}
