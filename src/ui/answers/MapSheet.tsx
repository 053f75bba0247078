// Maps as they stand in a file: side by side, each with its name, every cell a square.

import { sizeOf, type Shape } from "#core/pictures.ts";
import { paperPalette } from "#ui/charts/palette.ts";
import { Sheet, type SheetProps } from "#ui/charts/Sheet.tsx";

export interface DrawnMap {
  readonly name: string;
  readonly shape: Shape;
  /** height × width × 3 bytes */
  readonly pixels: Uint8Array;
}

export interface MapSheetProps extends Pick<SheetProps, "title" | "sentence" | "source"> {
  readonly maps: readonly DrawnMap[];
}

const side = 300;
const gap = 28;
/** A map, its name, and room below. */
const row = side + 42;
const columns = 2;

export function MapSheet({ maps, ...words }: MapSheetProps) {
  return (
    <Sheet
      {...words}
      width={columns * side + (columns - 1) * gap}
      height={Math.ceil(maps.length / columns) * row}
    >
      {maps.map((map, at) => (
        <g
          key={map.name}
          transform={`translate(${(at % columns) * (side + gap)} ${Math.floor(at / columns) * row})`}
        >
          <Cells {...map} />
          <text y={side + 20} fill={paperPalette.ink}>
            {map.name}
          </text>
        </g>
      ))}
    </Sheet>
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
