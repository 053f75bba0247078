import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "#core/files/fileProblem.ts";
import { idxPictures, parseIdxImages, parseIdxLabels } from "#core/files/idx.ts";

function idxFile(header: readonly number[], body: Uint8Array): Uint8Array {
  const file = new Uint8Array(header.length * 4 + body.length);
  const view = new DataView(file.buffer);
  header.forEach((word, at) => view.setUint32(at * 4, word));
  file.set(body, header.length * 4);
  return file;
}

const imageFile = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([count, height, width]) => {
    const length = count * height * width;
    return fc.uint8Array({ minLength: length, maxLength: length }).map((pixels) => ({
      count,
      height,
      width,
      pixels,
      file: idxFile([2051, count, height, width], pixels),
    }));
  });
const labelList = fc.uint8Array({ min: 0, max: 9, minLength: 1, maxLength: 40 });

function codeOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return "none";
}

describe("an IDX file", () => {
  it("gives back what was written, without copying", () => {
    fc.assert(
      fc.property(imageFile, ({ file, ...written }) => {
        const read = parseIdxImages(file);
        expect(read).toEqual(written);
        expect(read.pixels.buffer).toBe(file.buffer);
      }),
    );
    fc.assert(
      fc.property(labelList, (labels) => {
        expect(parseIdxLabels(idxFile([2049, labels.length], labels))).toEqual(labels);
      }),
    );
  });

  it("may lie anywhere in a larger buffer", () => {
    const file = idxFile([2049, 3], Uint8Array.of(7, 0, 9));
    const larger = new Uint8Array(40);
    larger.set(file, 13);
    expect(parseIdxLabels(larger.subarray(13, 13 + file.length))).toEqual(Uint8Array.of(7, 0, 9));
  });

  it("is refused when it is cut at any byte", () => {
    fc.assert(
      fc.property(imageFile, fc.nat(), ({ file }, cut) => {
        expect(codeOf(() => parseIdxImages(file.subarray(0, cut % file.length)))).toBe("truncated");
      }),
    );
  });

  it("is refused when any bit of its header is flipped", () => {
    fc.assert(
      fc.property(imageFile, fc.nat(16 * 8 - 1), ({ file }, bit) => {
        file[bit >> 3] = (file[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(codeOf(() => parseIdxImages(file))).toMatch(/wrong-magic|wrong-size|truncated/);
      }),
    );
  });

  it("never believes counts that the file is too short for", () => {
    const most = 0xffffffff;
    expect(codeOf(() => parseIdxImages(idxFile([2051, most, most, most], new Uint8Array(9))))).toBe(
      "truncated",
    );
    expect(codeOf(() => parseIdxImages(idxFile([2051, most, 28, 28], new Uint8Array(784))))).toBe(
      "truncated",
    );
    expect(codeOf(() => parseIdxLabels(idxFile([2049, most], new Uint8Array(9))))).toBe("truncated");
  });

  it("throws a FileProblem, and nothing else, for junk", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (junk) => {
        expect(codeOf(() => parseIdxImages(junk))).not.toBe("none");
        expect(codeOf(() => parseIdxLabels(junk))).not.toBe("none");
      }),
    );
  });

  it("says which label is too large", () => {
    expect(() => parseIdxLabels(idxFile([2049, 3], Uint8Array.of(1, 10, 2)))).toThrow(/Label 1 .* is 10/);
  });

  it("is not mixed up with its sibling, nor with files of another set", () => {
    const images = idxFile([2051, 1, 1, 1], Uint8Array.of(5));
    const labels = idxFile([2049, 2], Uint8Array.of(5, 6));
    expect(codeOf(() => parseIdxImages(labels))).toBe("truncated");
    expect(codeOf(() => parseIdxLabels(images))).toBe("wrong-magic");
    expect(codeOf(() => idxPictures(images, labels))).toBe("wrong-size");
  });
});
