// Seeded random streams. Every draw in this project comes from a named stream, so that adding a draw in
// one place never changes the numbers drawn in another.

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A whole number in 0..limit-1. */
  below(limit: number): number;
  /** A draw from the normal distribution with mean 0 and deviation 1. */
  normal(): number;
  pick<T>(choices: readonly T[]): T;
}

/** A stream that depends on the seed and on every part of its name, and on nothing else. */
export function randomStream(seed: number, ...name: readonly (string | number)[]): Random {
  const next = sfc32(hash(`${seed}/${name.join("/")}`));
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    between: (low, high) => low + (high - low) * next(),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick<T>(choices: readonly T[]): T {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error("pick from an empty list");
      return choice;
    },
  };
}

/** Fisher-Yates, in place. */
export function shuffle<T extends Int32Array | Uint8Array | unknown[]>(items: T, random: Random): T {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const held = items[last];
    items[last] = items[other] as never;
    items[other] = held as never;
  }
  return items;
}

export function shuffledIndices(count: number, random: Random): Int32Array {
  return shuffle(
    Int32Array.from({ length: count }, (_, index) => index),
    random,
  );
}

// Four 32-bit words out of a text: FNV-1a with four starting points.
function hash(text: string): readonly [number, number, number, number] {
  const word = (start: number) => {
    let value = start;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
    return value >>> 0;
  };
  return [word(2166136261), word(3339675911), word(1268118805), word(2654435769)];
}

// "Small fast counting" generator by Chris Doty-Humphrey (PractRand); the first draws are thrown away to mix.
function sfc32([a0, b0, c0, d0]: readonly [number, number, number, number]): () => number {
  let a = a0;
  let b = b0;
  let c = c0;
  let d = d0;
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let turn = 0; turn < 15; turn++) next();
  return next;
}
