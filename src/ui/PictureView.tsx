// One picture, every pixel a crisp square, as large as the place it is given.

import { useEffect, useRef } from "react";
import type { Shape } from "#core/pictures.ts";
import { putPicture } from "./rgba.ts";
import styles from "./PictureView.module.css";

export interface PictureViewProps {
  readonly shape: Shape;
  /** height × width × channels bytes. A new array when the picture changes: bytes changed in place are not seen. */
  readonly pixels: Uint8Array;
  /** What is on it; "" when the words beside it say so already. */
  readonly label: string;
}

export function PictureView({ shape, pixels, label }: PictureViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) putPicture(canvas.current, shape, pixels);
  }, [shape, pixels]);
  return (
    <canvas
      ref={canvas}
      className={styles.picture}
      width={shape.width}
      height={shape.height}
      {...(label === "" ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    />
  );
}
