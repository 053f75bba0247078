// Where the handles of a mark are, and what pulling them does. Points are in cells, counted from the picture's corner.

import type { Shape } from "#core/pictures.ts";
import { cornerOf } from "#core/trigger/mark.ts";
import { stencilOf } from "#core/trigger/stencil.ts";
import { canTurn, fixedSize, type Trigger } from "#core/trigger/trigger.ts";
import { moveTrigger } from "./place.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Handles {
  readonly middle: Point;
  /** The frame round the mark, turned with it. */
  readonly frame: readonly Point[];
  /** Pulled outwards it makes the mark larger; absent where the shape fixes the size. */
  readonly corner: Point | null;
  /** Led round the mark it turns it; absent where turning changes nothing. */
  readonly knob: Point | null;
}

/** The frame keeps off the mark a little, and is never so small that the handles would lie on it. */
const padding = 0.5;
const smallestHalf = 2;
const stick = 3.5;
/** A handle that is so far inside the picture is as good as any. */
const enoughInside = 1.5;

/** Null where there is nothing to hold. */
export function handlesOf(trigger: Trigger, shape: Shape): Handles | null {
  if (trigger.shape === "painted" && trigger.painted === "") return null;
  const largest = Math.min(shape.width, shape.height);
  const seen = stencilOf(trigger, largest);
  const upright = stencilOf({ ...trigger, rotation: 0 }, largest);
  const { left, top } = cornerOf(seen, trigger, shape);
  const middle = { x: left + seen.width / 2, y: top + seen.height / 2 };
  const halfWidth = Math.max(smallestHalf, upright.width / 2 + padding);
  const halfHeight = Math.max(smallestHalf, upright.height / 2 + padding);
  const turn = (x: number, y: number) => turnedAbout(middle, x, y, trigger.rotation);
  const frame = [
    turn(halfWidth, halfHeight),
    turn(-halfWidth, halfHeight),
    turn(-halfWidth, -halfHeight),
    turn(halfWidth, -halfHeight),
  ];
  const knobs = [
    turn(0, -halfHeight - stick),
    turn(-halfWidth - stick, 0),
    turn(halfWidth + stick, 0),
    turn(0, halfHeight + stick),
  ];
  return {
    middle,
    frame,
    corner: fixedSize(trigger.shape) === null ? bestInside(frame, shape) : null,
    knob: canTurn(trigger.shape) ? bestInside(knobs, shape) : null,
  };
}

/** Larger or smaller as the hand has gone away from the middle or towards it. */
export function resized(trigger: Trigger, shape: Shape, middle: Point, from: Point, to: Point): Trigger {
  const factor = distanceOf(middle, to) / Math.max(distanceOf(middle, from), 0.5);
  const size = Math.round(trigger.size * factor);
  const largest = Math.min(shape.width, shape.height);
  return moveTrigger({ ...trigger, size: Math.max(1, Math.min(largest, size)) }, shape, 0, 0);
}

/** Degrees that an angle is drawn to when it is nearly there, and the steps of a careful hand. */
const magnet = { every: 45, within: 3 };
const carefulStep = 15;

/** Turned as far as the hand went round the middle; `careful`: in even steps. */
export function rotated(trigger: Trigger, middle: Point, from: Point, to: Point, careful: boolean): Trigger {
  const free = trigger.rotation + angleOf(middle, to) - angleOf(middle, from);
  const nearest = Math.round(free / magnet.every) * magnet.every;
  const degrees = careful
    ? Math.round(free / carefulStep) * carefulStep
    : Math.abs(free - nearest) <= magnet.within
      ? nearest
      : Math.round(free);
  return { ...trigger, rotation: degrees - 360 * Math.round(degrees / 360) };
}

function turnedAbout(middle: Point, x: number, y: number, degrees: number): Point {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return { x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos };
}

function bestInside(candidates: readonly Point[], { width, height }: Shape): Point | null {
  const inside = ({ x, y }: Point) => Math.min(x, y, width - x, height - y, enoughInside);
  return candidates.reduce<Point | null>(
    (best, each) => (best && inside(best) >= inside(each) ? best : each),
    null,
  );
}

const distanceOf = (one: Point, other: Point) => Math.hypot(other.x - one.x, other.y - one.y);

const angleOf = (middle: Point, at: Point) => (Math.atan2(at.y - middle.y, at.x - middle.x) * 180) / Math.PI;
