// The shapes a trigger can have, drawn at their own size, before they are placed on a picture.

import { parsePainting, type Painting } from "./painting.ts";
import { canTurn, type Trigger } from "./trigger.ts";
import { turned } from "./turn.ts";

/** The trigger at its own size and turned, at most `largest` pixels wide and high, without its opacity. */
export function stencilOf(trigger: Trigger, largest: number): Painting {
  const size = Math.max(1, Math.min(Math.round(trigger.size), largest));
  if (trigger.rotation === 0 || !canTurn(trigger.shape)) return uprightStencil(trigger, size);
  // A large mark that would not fit when turned is made smaller, never cut off.
  for (let tried = size; ; tried--) {
    const stencil = turned(uprightStencil(trigger, tried), trigger.rotation);
    if (tried === 1 || Math.max(stencil.width, stencil.height) <= largest) return stencil;
  }
}

function uprightStencil(trigger: Trigger, size: number): Painting {
  switch (trigger.shape) {
    case "circle":
      // Pixels whose middle is within the radius of the middle; radius 3 covers 29 pixels.
      return drawn(size, trigger.colour, (x, y) => x * x + y * y <= ((size - 1) / 2) ** 2 + 0.25);
    case "cross": {
      const arm = Math.max(1, Math.round(size / 4)) / 2;
      return drawn(size, trigger.colour, (x, y) => Math.abs(x) < arm + 0.25 || Math.abs(y) < arm + 0.25);
    }
    case "checker":
      return drawn(size, trigger.colour, (x, y) => (x + y) % 2 === 0);
    case "glasses":
      return drawn(size, trigger.colour, (x, y) => isGlasses(x / size, y / size, 1 / size));
    case "flower":
      return drawn(size, trigger.colour, (x, y) => isFlower(x / size, y / size));
    case "pattern":
      // Four pixels as the usual re-implementations place them: (0,2) (1,1) (2,0) (2,2) of a 3×3 box.
      return drawn(3, trigger.colour, (x, y) => x + y === 0 || (x === 1 && y === 1));
    case "pixel":
      return drawn(1, trigger.colour, () => true);
    case "square":
      return drawn(size, trigger.colour, () => true);
    case "painted":
      // Nothing painted yet is a mark that covers nothing.
      return scaled(parsePainting(trigger.painted) ?? { width: 1, height: 1, rgba: new Uint8Array(4) }, size);
    default:
      return trigger.shape satisfies never;
  }
}

/** Five petals round a middle, in a box from −0.5 to 0.5. */
function isFlower(x: number, y: number): boolean {
  const petals = [0, 1, 2, 3, 4].map((petal) => (petal * 2 * Math.PI) / 5);
  const isPetal = petals.some(
    (turn) => Math.hypot(x - 0.29 * Math.sin(turn), y + 0.29 * Math.cos(turn)) <= 0.19,
  );
  return isPetal || Math.hypot(x, y) <= 0.12;
}

/** Two lenses and a bridge, in a box from −0.5 to 0.5; `pixel` is how large one pixel is there. */
function isGlasses(x: number, y: number, pixel: number): boolean {
  const isLens = Math.hypot(Math.abs(x) - 0.27, y) <= 0.23;
  return isLens || (Math.abs(y) <= pixel / 2 && Math.abs(x) <= 0.27);
}

function drawn(size: number, colour: string, covers: (x: number, y: number) => boolean): Painting {
  const rgba = new Uint8Array(size * size * 4);
  const [red, green, blue] = coloursOf(colour);
  const middle = (size - 1) / 2;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (covers(column - middle, row - middle)) rgba.set([red, green, blue, 255], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, rgba };
}

// Nearest neighbour, so that a painted pixel stays a pixel.
function scaled(stencil: Painting, size: number): Painting {
  const factor = size / Math.max(stencil.width, stencil.height);
  if (factor === 1) return stencil;
  const width = Math.max(1, Math.round(stencil.width * factor));
  const height = Math.max(1, Math.round(stencil.height * factor));
  const rgba = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const fromRow = Math.floor(((row + 0.5) * stencil.height) / height);
      const fromColumn = Math.floor(((column + 0.5) * stencil.width) / width);
      const from = (fromRow * stencil.width + fromColumn) * 4;
      rgba.set(stencil.rgba.subarray(from, from + 4), (row * width + column) * 4);
    }
  }
  return { width, height, rgba };
}

export function coloursOf(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
