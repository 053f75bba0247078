import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cifarRecordBytes, parseCifarBatch } from "#core/files/cifar.ts";
import { FileProblem } from "#core/files/fileProblem.ts";

const batch = fc
  .array(fc.record({ label: fc.nat(9), seed: fc.nat(255) }), { minLength: 1, maxLength: 4 })
  .map((records) => {
    const file = new Uint8Array(records.length * cifarRecordBytes);
    records.forEach(({ label, seed }, at) => {
      const record = file.subarray(at * cifarRecordBytes, (at + 1) * cifarRecordBytes);
      for (let byte = 1; byte < record.length; byte++) record[byte] = seed + byte * 31 + (byte >> 8);
      record[0] = label;
    });
    return file;
  });

describe("a CIFAR-10 batch", () => {
  it("keeps every label and every colour of every pixel", () => {
    fc.assert(
      fc.property(batch, (file) => {
        const { count, labels, pixels } = parseCifarBatch(file);
        expect(count).toBe(file.length / cifarRecordBytes);
        const rebuilt = new Uint8Array(file.length);
        for (let row = 0; row < count; row++) {
          rebuilt[row * cifarRecordBytes] = labels[row]!;
          for (let at = 0; at < 3072; at++) {
            const [pixel, channel] = [Math.floor(at / 3), at % 3];
            rebuilt[row * cifarRecordBytes + 1 + channel * 1024 + pixel] = pixels[row * 3072 + at]!;
          }
        }
        expect(Buffer.compare(rebuilt, file)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it("has its channels last: the first pixel is the first byte of each plane", () => {
    const file = new Uint8Array(cifarRecordBytes);
    file[1] = 200;
    file[1 + 1024] = 100;
    file[1 + 2048] = 50;
    expect([...parseCifarBatch(file).pixels.subarray(0, 4)]).toEqual([200, 100, 50, 0]);
  });

  it("is refused when it is cut inside a record, or empty", () => {
    fc.assert(
      fc.property(batch, fc.nat(), (file, cut) => {
        const length = cut % file.length;
        fc.pre(length === 0 || length % cifarRecordBytes !== 0);
        expect(() => parseCifarBatch(file.subarray(0, length))).toThrow(FileProblem);
      }),
    );
    expect(() => parseCifarBatch(new Uint8Array())).toThrow(/whole number/);
  });

  it("is refused for a label above 9", () => {
    fc.assert(
      fc.property(batch, fc.nat(), fc.integer({ min: 10, max: 255 }), (file, which, label) => {
        const record = which % (file.length / cifarRecordBytes);
        file[record * cifarRecordBytes] = label;
        expect(() => parseCifarBatch(file)).toThrow(
          `Record ${record} of the CIFAR-10 batch has label ${label}`,
        );
      }),
      { numRuns: 30 },
    );
  });
});
