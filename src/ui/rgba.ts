// Picture bytes (grey or colour, channels last) as the four-byte pixels that a canvas takes.

import type { Shape } from "#core/pictures.ts";

export function rgbaOf(
  { width, height, channels }: Shape,
  pixels: Uint8Array,
): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(width * height * 4);
  const [green, blue] = channels === 3 ? [1, 2] : [0, 0];
  for (let cell = 0; cell < width * height; cell++) {
    const from = cell * channels;
    rgba[cell * 4] = pixels[from] ?? 0;
    rgba[cell * 4 + 1] = pixels[from + green] ?? 0;
    rgba[cell * 4 + 2] = pixels[from + blue] ?? 0;
    rgba[cell * 4 + 3] = 255;
  }
  return rgba;
}

/** Paints the whole canvas, which must have the picture's own size; the style sheet scales it. */
export function putPicture(canvas: HTMLCanvasElement, shape: Shape, pixels: Uint8Array): void {
  const context = canvas.getContext("2d");
  // A page with too many canvases may be refused one; an empty tile is then all we can show.
  context?.putImageData(new ImageData(rgbaOf(shape, pixels), shape.width, shape.height), 0, 0);
}
