// Outlines and lines as lists of points, in whatever unit the caller thinks in; y points down.
// Curves are flattened here, so that the rasteriser knows straight edges only.

export type Point = readonly [x: number, y: number];
export type Path = readonly Point[];

/** Where a drawing sits on the picture: x' = a·x + c·y + left, y' = b·x + d·y + top. */
export interface Pose {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly left: number;
  readonly top: number;
}

/** Unit vectors scaled (a negative `width` mirrors), then turned clockwise by `tilt` radians, then moved. */
export function poseAt(left: number, top: number, width: number, height: number, tilt: number): Pose {
  const cos = Math.cos(tilt);
  const sin = Math.sin(tilt);
  return { a: cos * width, b: sin * width, c: -sin * height, d: cos * height, left, top };
}

export function placed(path: Path, pose: Pose): Path {
  return path.map(([x, y]) => [pose.a * x + pose.c * y + pose.left, pose.b * x + pose.d * y + pose.top]);
}

export function mirrored(path: Path): Path {
  return path.map(([x, y]) => [-x, y]);
}

export function moved(path: Path, right: number, down: number): Path {
  return path.map(([x, y]) => [x + right, y + down]);
}

export function ellipse(x: number, y: number, radiusX: number, radiusY = radiusX): Path {
  const count = 20;
  return Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return [x + radiusX * Math.cos(angle), y + radiusY * Math.sin(angle)];
  });
}

export function rectangle(left: number, top: number, right: number, bottom: number): Path {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** A quadratic Bézier curve from the first point to the last, pulled towards `via`. */
export function curve(from: Point, via: Point, to: Point, pieces = 8): Path {
  return Array.from({ length: pieces + 1 }, (_, at) => {
    const t = at / pieces;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return [p * from[0] + q * via[0] + r * to[0], p * from[1] + q * via[1] + r * to[1]];
  });
}

/** The closed outline with its corners cut, twice over: Chaikin's way to a quadratic B-spline. */
export function rounded(outline: Path, cuts = 2): Path {
  let path = outline;
  for (let cut = 0; cut < cuts; cut++) {
    path = path.flatMap((from, at) => {
      const to = path[(at + 1) % path.length] ?? from;
      return [between(from, to, 0.25), between(from, to, 0.75)];
    });
  }
  return path;
}

export function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest upright box around the points. */
export function boxOf(path: Path): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
