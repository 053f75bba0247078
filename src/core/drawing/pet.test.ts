import { describe, expect, it } from "vitest";
import { randomStream } from "#core/random.ts";
import { drawPet, petShape, type PetKind } from "./pet.ts";

const kinds: readonly PetKind[] = ["dog", "cat"];

function drawMany(kind: PetKind, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => drawPet(kind, randomStream(5, "test", kind, at)));
}

describe.each(kinds)("a drawn %s", (kind) => {
  it("is the same bytes for the same stream, and others for another", () => {
    const draw = (seed: number) => drawPet(kind, randomStream(seed, "pet"));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it("fills the picture with most of the range of a byte", () => {
    for (const picture of drawMany(kind, 50)) {
      expect(picture.length).toBe(petShape.height * petShape.width * petShape.channels);
      expect(Math.max(...picture) - Math.min(...picture)).toBeGreaterThan(140);
    }
  });

  it("has something different at every pixel from one picture to the next", () => {
    const pictures = drawMany(kind, 100);
    for (let at = 0; at < 32 * 32 * 3; at++) {
      expect(spread(pictures.map((picture) => picture[at] ?? 0).toSorted((a, b) => a - b))).toBeGreaterThan(
        60,
      );
    }
  });
});

describe("dogs and cats", () => {
  it("do not differ in mean colour, nor in how far it varies", () => {
    const [dog = [], cat = []] = kinds.map((kind) => colourStatistics(drawMany(kind, 1500)));
    dog.forEach((value, at) => expect(Math.abs(value - (cat[at] ?? 0))).toBeLessThan(5));
  });

  it("differ when drawn from the same stream", () => {
    const [dog, cat] = kinds.map((kind) => drawPet(kind, randomStream(1, "twin")));
    expect(dog).not.toEqual(cat);
  });
});

// From the 5th to the 95th percent of ordered values.
function spread(sorted: ArrayLike<number>): number {
  const place = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return place(0.95) - place(0.05);
}

// Over the pictures: mean and deviation of the mean red, green and blue.
function colourStatistics(pictures: readonly Uint8Array[]): number[] {
  return [0, 1, 2].flatMap((channel) => {
    const means = pictures.map((picture) => mean(picture.filter((_, at) => at % 3 === channel)));
    const middle = mean(means);
    return [middle, Math.sqrt(mean(means.map((value) => (value - middle) ** 2)))];
  });
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}
