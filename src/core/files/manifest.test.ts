import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "#core/files/fileProblem.ts";
import { madeManifest } from "#core/files/madeManifest.ts";
import { emptyManifest, parseManifest } from "#core/files/manifest.ts";

const manifest = madeManifest({ train: [1200, 500, 0], test: [3, 501, 7] });
// Each entry breaks one thing in a deep copy.
type Json = Record<string, any>; // oxlint-disable-line no-explicit-any -- tests break arbitrary JSON
const breaks: Readonly<Record<string, (json: Json) => void>> = {
  "another version": (json) => (json["version"] = 2),
  "an unknown set": (json) => (json["sets"].svhn = json["sets"].mnist),
  "an unknown pending set": (json) => json["pending"].push("svhn"),
  "a path that leads elsewhere": (json) => (json["sets"].mnist.chunks[0].file = "../../secret"),
  "a missing chunk": (json) => json["sets"].mnist.chunks.pop(),
  "a chunk listed twice": (json) => json["sets"].mnist.chunks.push(json["sets"].mnist.chunks[0]),
  "a count too low": (json) => json["sets"].mnist.counts.train[1]--,
  "a huge count": (json) => (json["sets"].mnist.counts.train[1] = 1e15),
  "a chunk with a hole": (json) => json["sets"].mnist.chunks[0].count--,
  "half a hash": (json) => (json["sets"].mnist.chunks[0].sha256 = "00"),
  "a class named twice": (json) => (json["sets"].mnist.classNames = ["a", "a", "b"]),
  "two channels": (json) => (json["sets"].mnist.shape.channels = 2),
  "a giant shape": (json) => (json["sets"].mnist.shape.height = 100_000),
};

describe("the manifest", () => {
  it("is the same after printing and parsing", () => {
    expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
    expect(parseManifest(JSON.parse(JSON.stringify(emptyManifest)))).toEqual(emptyManifest);
    const pending = { ...emptyManifest, pending: ["cifar10"], problems: { mnist: "No network." } };
    expect(parseManifest(JSON.parse(JSON.stringify(pending)))).toEqual(pending);
  });

  it.each(Object.entries(breaks))("is refused with %s", (_, breakIt) => {
    const json = JSON.parse(JSON.stringify(manifest)) as Json;
    breakIt(json);
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
