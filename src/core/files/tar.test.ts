import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "#core/files/fileProblem.ts";
import { readTar } from "#core/files/tar.ts";
import { madeTar } from "#core/files/madeTar.ts";

const files = fc.array(
  fc.record({ name: fc.stringMatching(/^[a-z0-9_.-]{1,20}$/), bytes: fc.uint8Array({ maxLength: 1100 }) }),
  { maxLength: 3 },
);

describe("a tar archive", () => {
  it("gives back the files that were put in, without copying", () => {
    fc.assert(
      fc.property(files, (put) => {
        const archive = madeTar(put);
        const got = readTar(archive);
        expect(got.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))).toEqual(
          put.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
        );
        for (const { bytes } of got) expect(bytes.buffer).toBe(archive.buffer);
      }),
    );
  });

  it("joins the two parts of a long name and passes over folders", () => {
    const long = { name: "data_batch_1.bin", prefix: "cifar-10-batches-bin", bytes: Uint8Array.of(1) };
    const folder = { name: "cifar-10-batches-bin/", type: "5", bytes: new Uint8Array() };
    expect(readTar(madeTar([folder, long])).map(({ name }) => name)).toEqual([
      "cifar-10-batches-bin/data_batch_1.bin",
    ]);
  });

  it("is refused when it is cut anywhere before its end mark", () => {
    fc.assert(
      fc.property(files, fc.nat(), (put, cut) => {
        const archive = madeTar(put);
        const endMark = archive.length - 1024;
        expect(() => readTar(archive.subarray(0, cut % (endMark + 512)))).toThrow(FileProblem);
      }),
    );
  });

  it("is refused when any bit of a header is flipped", () => {
    fc.assert(
      fc.property(files, fc.nat(512 * 8 - 1), (put, bit) => {
        fc.pre(put.length > 0 && !inChecksum(bit >> 3));
        const archive = madeTar(put);
        archive[bit >> 3] = (archive[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => readTar(archive)).toThrow(FileProblem);
      }),
    );
  });

  it("does not believe a size that is larger than the archive", () => {
    const archive = madeTar([{ name: "huge", bytes: new Uint8Array(3), size: 0o77777777777 }]);
    expect(() => readTar(archive)).toThrow(/should have 8589934591 bytes/);
  });

  it("throws a FileProblem, and nothing else, for junk", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 1500 }), (junk) => {
        fc.pre(junk.some((byte) => byte !== 0));
        fc.pre(junk.length < 512 || junk.subarray(0, 512).some((byte) => byte !== 0));
        expect(() => readTar(junk)).toThrow(FileProblem);
      }),
    );
  });
});

/** Flips there may leave the number as it was: a NUL that becomes a space. */
function inChecksum(byte: number): boolean {
  return byte >= 148 && byte < 156;
}
