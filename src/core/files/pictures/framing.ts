// Which part of a picture fills which part of a small one.

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** "crop": the middle fills all of it. "border": all of the picture, and a border beside it. */
export const fits = ["crop", "border"] as const;
export type Fit = (typeof fits)[number];

export interface Framing {
  /** Of the picture, in whole pixels. */
  readonly source: Rectangle;
  /** Of the small one. */
  readonly target: Rectangle;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function framingOf(picture: Size, small: Size, fit: Fit): Framing {
  const whole = (size: Size) => ({ x: 0, y: 0, width: size.width, height: size.height });
  return fit === "crop"
    ? { source: middle(picture, small), target: whole(small) }
    : { source: whole(picture), target: middle(small, picture) };
}

/** The largest rectangle in the middle of `outer` with the proportions of `inner`, in whole pixels. */
function middle(outer: Size, inner: Size): Rectangle {
  const scale = Math.min(outer.width / inner.width, outer.height / inner.height);
  const width = Math.max(1, Math.min(outer.width, Math.round(inner.width * scale)));
  const height = Math.max(1, Math.min(outer.height, Math.round(inner.height * scale)));
  return {
    x: Math.floor((outer.width - width) / 2),
    y: Math.floor((outer.height - height) / 2),
    width,
    height,
  };
}
