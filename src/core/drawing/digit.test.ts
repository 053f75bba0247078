import { describe, expect, it } from "vitest";
import { randomStream } from "#core/random.ts";
import { digitShape, drawDigit } from "./digit.ts";

describe.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("a drawn %i", (digit) => {
  const draw = (seed: number) => drawDigit(digit, randomStream(seed, "digit"));

  it("is the same bytes for the same stream, and others for another", () => {
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it("is bright ink on an empty black margin", () => {
    for (let seed = 0; seed < 60; seed++) {
      const picture = draw(seed);
      expect(picture.length).toBe(digitShape.height * digitShape.width);
      expect(Math.max(...picture)).toBeGreaterThan(180);
      const inked = picture.filter((value) => value > 40).length / picture.length;
      expect(inked).toBeGreaterThan(0.02);
      expect(inked).toBeLessThan(0.4);
      expect(inkAtTheBorder(picture)).toBe(0);
    }
  });
});

describe("drawDigit", () => {
  it("refuses what is no digit", () => {
    for (const wrong of [-1, 10, 2.5, NaN])
      expect(() => drawDigit(wrong, randomStream(1))).toThrow(/no such/);
  });
});

function inkAtTheBorder(picture: Uint8Array): number {
  const { width, height } = digitShape;
  return picture.filter((value, cell) => {
    const [column, row] = [cell % width, Math.floor(cell / width)];
    return value > 0 && (column === 0 || row === 0 || column === width - 1 || row === height - 1);
  }).length;
}
