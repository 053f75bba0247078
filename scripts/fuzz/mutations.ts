// Hostile versions of sound input: bytes that were changed, cut, doubled or swapped, and JSON with strange leaves.

import fc from "fast-check";

type Edit = readonly [kind: "set" | "cut" | "double" | "drop", at: number, value: number];

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(
    fc.constantFrom("set", "cut", "double", "drop"),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.integer({ min: 0, max: 255 })),
  ),
  { minLength: 1, maxLength: 6 },
);

/** Sometimes nothing of the sample is left. The first hundred bytes, where headers are, are hit most. */
export function mutatedBytes(sample: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const changed = fc.tuple(edits, fc.boolean()).map(([all, inHeader]) => {
    let bytes = [...sample];
    for (const [kind, share, value] of all) {
      const at = Math.floor(share * Math.min(bytes.length, inHeader ? 100 : Infinity));
      if (kind === "set") bytes[at] = value;
      else if (kind === "cut") bytes = bytes.slice(0, at);
      else if (kind === "double") bytes.splice(at, 0, ...bytes.slice(at, at + value));
      else bytes.splice(at, value);
    }
    return Uint8Array.from(bytes);
  });
  const noise = fc.uint8Array({ maxLength: 64 }).map((bytes) => Uint8Array.from(bytes));
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: noise });
}

export function mutatedText(sample: string): fc.Arbitrary<string> {
  const bytes = new TextEncoder().encode(sample);
  return mutatedBytes(bytes).map((each) => new TextDecoder().decode(each));
}

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, "", "__proto__", "constructor", [], {}, -1, 0, 1e308, 2 ** 53, 0.1),
  fc.double(),
  fc.string({ maxLength: 20 }),
  fc.constant("9".repeat(10_000)),
  fc.constant(Array.from({ length: 10_000 }, () => 0)),
  fc.constant(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')),
);

/** A plain JSON value like the sample, with one to four of its leaves or branches replaced, removed or added to. */
export function mutatedJson(sample: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(
    fc.array(fc.nat(), { maxLength: 8 }),
    fc.constantFrom("set", "drop", "add"),
    strange,
  );
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let value = JSON.parse(JSON.stringify(sample)) as unknown;
    for (const [path, kind, other] of changes) value = changedAt(value, path, kind, structuredClone(other));
    return value;
  });
}

function changedAt(value: unknown, path: readonly number[], kind: string, other: unknown): unknown {
  const [next, ...rest] = path;
  if (next === undefined || typeof value !== "object" || value === null)
    return kind === "drop" ? null : other;
  const keys = Object.keys(value);
  const key = keys[next % Math.max(1, keys.length)];
  const parent = value as Record<string, unknown>;
  if (key === undefined) return other;
  if (kind === "add" && rest.length === 0 && !Array.isArray(value)) parent[`${key}2`] = other;
  else if (kind === "drop" && rest.length === 0) {
    if (Array.isArray(value)) value.splice(Number(key), 1);
    else delete parent[key];
  } else parent[key] = changedAt(parent[key], rest, kind, other);
  return value;
}
