// The size of a change, and how to keep it within a limit.

export const norms = ["L∞", "L2"] as const;
export type Norm = (typeof norms)[number];

/** L∞: the limit in steps of 1/255 per value. L2: the limit on the whole change, with values of 0..1. */
export interface Ball {
  readonly norm: Norm;
  readonly limit: number;
}

/** Shortens the change, in place, to the nearest one (L∞) or the same direction (L2) within the ball. */
export function project(change: Float32Array, { norm, limit }: Ball): void {
  if (norm === "L∞") {
    for (const [at, value] of change.entries()) change[at] = Math.max(-limit, Math.min(limit, value));
    return;
  }
  const length = lengthOf(change) / 255;
  if (length <= limit) return;
  for (const [at, value] of change.entries()) change[at] = (value * limit) / length;
}

/** Moves the change, in place, against the gradient: by the signs (L∞) or along its direction (L2). */
export function descend(
  change: Float32Array,
  gradient: Float32Array,
  { norm, limit }: Ball,
  share: number,
): void {
  if (norm === "L∞") {
    for (const [at, slope] of gradient.entries()) {
      change[at] = (change[at] ?? 0) - limit * share * Math.sign(slope);
    }
    return;
  }
  const length = lengthOf(gradient);
  if (length === 0) return;
  const step = (limit * 255 * share) / length;
  for (const [at, slope] of gradient.entries()) change[at] = (change[at] ?? 0) - step * slope;
}

function lengthOf(values: Float32Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
