// Formats and sizes are read from the first bytes, and no bytes make the reader throw anything but a FileProblem.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FileProblem } from "#core/files/fileProblem.ts";
import { pictureFormats, readPictureHeader } from "./header.ts";
import { madeHeader } from "./madeHeaders.ts";

const side = fc.integer({ min: 1, max: 9000 });

function codeOf(file: Uint8Array): string {
  try {
    readPictureHeader(file);
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return "none";
}

describe.each(pictureFormats)("%s", (format) => {
  test("says its size", () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(readPictureHeader(madeHeader(format, width, height))).toEqual({ format, width, height });
      }),
    );
  });

  test("cut off anywhere it is no picture, or a broken one", () => {
    const whole = madeHeader(format, 300, 200);
    for (let length = 0; length < whole.length; length++) {
      expect(codeOf(whole.subarray(0, length))).toMatch(/no-picture|picture-broken/);
    }
  });

  test("any of its bits may be flipped: a size or a FileProblem, nothing else", () => {
    const whole = madeHeader(format, 300, 200);
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const file = whole.slice();
      file[bit >> 3] = (file[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => codeOf(file)).not.toThrow();
    }
  });
});

test("a header that claims 60,000 × 60,000 pixels is refused", () => {
  expect(codeOf(madeHeader("png", 60_000, 60_000))).toBe("picture-too-large");
  expect(codeOf(madeHeader("png", 8000, 6250))).toBe("none");
});

test("what only people call a picture is told from what is none", () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(codeOf(bytes("\0\0\0\x18ftypheic\0\0\0\0"))).toBe("picture-unreadable");
  expect(codeOf(bytes('<?xml version="1.0"?>\n<svg width="5">'))).toBe("picture-unreadable");
  expect(codeOf(bytes("Dear all, the pictures are attached."))).toBe("no-picture");
  expect(codeOf(new Uint8Array())).toBe("no-picture");
});

test("junk behind any beginning never does more than be refused", () => {
  const beginning = fc.constantFrom(...pictureFormats.map((format) => madeHeader(format, 20, 20)));
  fc.assert(
    fc.property(beginning, fc.nat(40), fc.uint8Array({ maxLength: 80 }), (start, keep, junk) => {
      const file = Uint8Array.from([...start.subarray(0, keep), ...junk]);
      expect(() => codeOf(file)).not.toThrow();
    }),
    { numRuns: 1000 },
  );
});
