// The trigger as a person describes it: a shape, a place, a size, a colour, an opacity; or a painting.
// What it does to pixels is in mark.ts.

export const triggerShapes = [
  "pixel",
  "pattern",
  "square",
  "circle",
  "cross",
  "checker",
  "glasses",
  "flower",
  "painted",
] as const;
export type TriggerShape = (typeof triggerShapes)[number];

export interface Trigger {
  readonly shape: TriggerShape;
  /** Longest side in pixels. A filled circle of radius 3 has size 7. Always 1 for the pixel, 3 for the pattern. */
  readonly size: number;
  /** Column and row of its middle, counted from the top left corner. */
  readonly x: number;
  readonly y: number;
  /** "#rrggbb"; grey pictures take its brightness. */
  readonly colour: string;
  /** 0 is invisible, 1 covers what is below: x' = (1 − a)·x + a·p. */
  readonly opacity: number;
  /** Degrees, clockwise, -180..180. Always 0 for shapes that look the same however they are turned. */
  readonly rotation: number;
  /** 0: at its place on every picture. Otherwise up to so many pixels away from it, drawn for every picture anew. */
  readonly jitter: number;
  /** The painted cells as text (see painting.ts); "" unless the shape is "painted". */
  readonly painted: string;
}

export const triggerLimits = {
  size: { min: 1, max: 32 },
  place: { min: 0, max: 31 },
  opacity: { min: 0, max: 1 },
  rotation: { min: -180, max: 180 },
  jitter: { min: 0, max: 16 },
} as const;

/** Sizes that a shape fixes by its definition. */
export function fixedSize(shape: TriggerShape): number | null {
  return shape === "pixel" ? 1 : shape === "pattern" ? 3 : null;
}

/** Whether turning the shape changes how it looks. */
export function canTurn(shape: TriggerShape): boolean {
  return shape !== "pixel" && shape !== "circle";
}
