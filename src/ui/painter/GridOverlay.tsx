// The faint lines between the pixels, and the square that shows where the brush would paint. It lies over the
// canvas and lets every touch through.

import type { Ref } from "react";
import type { Shape } from "#core/pictures.ts";
import { brushCorner, type BrushSize, type Cell } from "./layer.ts";
import type { Symmetry } from "./symmetry.ts";
import styles from "./GridOverlay.module.css";

interface GridOverlayProps {
  readonly shape: Shape;
  readonly cursorRef: Ref<SVGRectElement>;
  /** Shown as the axes that are mirrored about. */
  readonly symmetry: Symmetry;
}

export function GridOverlay({ shape: { width, height }, cursorRef, symmetry }: GridOverlayProps) {
  return (
    <svg className={styles.overlay} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.lines} d={linesBetween(width, height)} />
      {symmetry !== "off" && <path className={styles.axis} d={`M${width / 2} 0V${height}`} />}
      {symmetry === "four" && <path className={styles.axis} d={`M0 ${height / 2}H${width}`} />}
      <rect ref={cursorRef} className={styles.cursor} visibility="hidden" />
    </svg>
  );
}

/** Imperative, because it follows the pointer: no React render for a moved mouse. */
export function putCursor(
  rect: SVGRectElement,
  cell: Cell | null,
  size: BrushSize,
  by: "pointer" | "keys",
): void {
  rect.setAttribute("visibility", cell ? "visible" : "hidden");
  if (!cell) return;
  const corner = brushCorner(cell, size);
  rect.setAttribute("x", `${corner.column}`);
  rect.setAttribute("y", `${corner.row}`);
  rect.setAttribute("width", `${size}`);
  rect.setAttribute("height", `${size}`);
  rect.setAttribute("data-by", by);
}

function linesBetween(width: number, height: number): string {
  const down = Array.from({ length: width - 1 }, (_, at) => `M${at + 1} 0V${height}`);
  const across = Array.from({ length: height - 1 }, (_, at) => `M0 ${at + 1}H${width}`);
  return [...down, ...across].join("");
}
