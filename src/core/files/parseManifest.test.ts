import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "#core/files/fileProblem.ts";
import { madeManifest } from "#core/files/madeManifest.ts";
import { emptyManifest } from "#core/files/manifest.ts";
import { parseManifest } from "#core/files/parseManifest.ts";

const manifest = madeManifest({ train: [1200, 500, 0], test: [3, 501, 7] });
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Path = readonly (string | number)[];
const mnist = ["sets", "mnist"];
const firstChunk = [...mnist, "chunks", 0];
// Each entry breaks one thing, given by its path, in a copy.
const breaks: readonly (readonly [string, Path, (old: unknown) => unknown])[] = [
  ["another version", ["version"], () => 2],
  ["an unknown set", ["sets"], (sets) => ({ ...(sets as object), svhn: {} })],
  ["an unknown pending set", ["pending"], () => ["svhn"]],
  ["a path that leads elsewhere", [...firstChunk, "file"], () => "../../secret"],
  ["a missing chunk", [...mnist, "chunks"], (chunks) => (chunks as unknown[]).slice(1)],
  [
    "a chunk listed twice",
    [...mnist, "chunks"],
    (chunks) => [...(chunks as unknown[]), (chunks as unknown[])[0]],
  ],
  ["a count too low", [...mnist, "counts", "train", 1], () => 499],
  ["a huge count", [...mnist, "counts", "train", 1], () => 1e15],
  ["a chunk with a hole", [...firstChunk, "count"], () => 499],
  ["half a hash", [...firstChunk, "sha256"], () => "00"],
  ["a class named twice", [...mnist, "classNames"], () => ["a", "a", "b"]],
  ["two channels", [...mnist, "shape", "channels"], () => 2],
  ["a giant shape", [...mnist, "shape", "height"], () => 100_000],
];

function changeAt(json: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): void {
  const parent = json as Record<string | number, unknown>;
  if (step === undefined) throw new Error("an empty path");
  if (rest.length > 0) changeAt(parent[step], rest, change);
  else parent[step] = change(parent[step]);
}

describe("the manifest", () => {
  it("is the same after printing and parsing", () => {
    expect(parseManifest(copyOf(manifest))).toEqual(manifest);
    expect(parseManifest(copyOf(emptyManifest))).toEqual(emptyManifest);
    const pending = { ...emptyManifest, pending: ["cifar10"], problems: { mnist: "No network." } };
    expect(parseManifest(copyOf(pending))).toEqual(pending);
  });

  it.each(breaks)("is refused with %s", (_, path, change) => {
    const json = copyOf(manifest);
    changeAt(json, path, change);
    expect(() => parseManifest(json)).toThrow(FileProblem);
  });

  it("throws a FileProblem, and nothing else, for junk", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        expect(() => parseManifest(junk)).toThrow(FileProblem);
        expect(() => parseManifest({ version: 1, pending: [], problems: {}, sets: { mnist: junk } })).toThrow(
          FileProblem,
        );
      }),
    );
  });
});
