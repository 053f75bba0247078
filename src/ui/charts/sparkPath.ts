// Lines as SVG paths: values 0..1 over steps, on a sheet of the given size.

import { thinned } from "./flipChart.ts";

export interface SparkPoint {
  readonly step: number;
  /** 0..1; null where it was not measured: the line has a gap there. */
  readonly rate: number | null;
}

/** A small line's path, of so many points as can be told apart there. */
export function sparkPath(
  points: readonly SparkPoint[],
  totalSteps: number,
  width: number,
  height: number,
): string {
  return linePath(
    thinned(points.length, 120).flatMap((at) => points[at] ?? []),
    totalSteps,
    width,
    height,
  );
}

/** The x axis is 0..totalSteps, so that the line grows to the right while training goes on. */
export function linePath(
  points: readonly SparkPoint[],
  totalSteps: number,
  width: number,
  height: number,
): string {
  let pen: "M" | "L" = "M";
  return points
    .map(({ step, rate }) => {
      if (rate === null || !Number.isFinite(rate)) {
        pen = "M";
        return "";
      }
      const x = totalSteps > 0 ? (step / totalSteps) * width : 0;
      const part = `${pen}${x.toFixed(1)} ${((1 - rate) * height).toFixed(1)}`;
      pen = "L";
      return part;
    })
    .join("");
}
