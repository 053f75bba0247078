// A map over a picture: how sure a net is of something at every place, from nothing (grey) to certain (its colour).

import type { Shape } from "#core/pictures.ts";
import { PictureView } from "#ui/PictureView.tsx";
import { useWords } from "#words/useWords.ts";
import { heatPixels } from "./heatPixels.ts";
import { NetFigure } from "./NetFigure.tsx";

export interface HeatMapProps {
  readonly net: "clean" | "poisoned";
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  /** rows × columns values, 0..1; null before they are there. */
  readonly values: Float32Array | null;
}

export function HeatMap({ net, label, rows, columns, values }: HeatMapProps) {
  const t = useWords("test");
  const shape: Shape = { height: rows, width: columns, channels: 3 };
  const shown = values ?? new Float32Array(rows * columns);
  return (
    <NetFigure net={net} known={values !== null} caption={t(net)}>
      <PictureView shape={shape} pixels={heatPixels(shown, net)} label={label} />
    </NetFigure>
  );
}
