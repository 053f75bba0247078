import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Painting } from "#core/trigger/painting.ts";
import { pngSize, readPng, writePng } from "./png.ts";

const images = fc
  .tuple(fc.integer({ min: 1, max: 32 }), fc.integer({ min: 1, max: 32 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((rgba): Painting => ({ width, height, rgba })),
  );
const blobOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

describe("a PNG file", () => {
  it("gives back every byte that was written into it, and the opacity", async () => {
    await fc.assert(
      fc.asyncProperty(images, fc.double({ min: 0, max: 1, noNaN: true }), async (image, opacity) => {
        const file = blobOf(await writePng({ image, opacity }));
        expect(await pngSize(file)).toEqual({ width: image.width, height: image.height });
        expect(await readPng(file)).toEqual({ image, opacity });
      }),
      { numRuns: 50 },
    );
  });

  it("from elsewhere is read whatever it is made of", async () => {
    const pixelsOf = async (file: Blob) => [...(await readPng(file)).image.rgba];
    const red = [255, 0, 0, 255];
    const clear = [0, 0, 255, 0];
    // Two pixels, one below the other: red, and blue that is not seen.
    expect(
      await pixelsOf(
        made({ type: 3, depth: 1, palette: [255, 0, 0, 0, 0, 255], hidden: [255, 0], rows: [[0], [0x80]] }),
      ),
    ).toEqual([...red, ...clear]);
    expect(
      await pixelsOf(
        made({
          type: 2,
          depth: 8,
          hidden: [0, 0, 0, 0, 0, 255],
          // Three, for fast-png takes a hidden colour only of as many pixels.
          rows: [
            [255, 0, 0],
            [0, 0, 255],
            [0, 0, 255],
          ],
        }),
      ),
    ).toEqual([...red, ...clear, ...clear]);
    expect(
      await pixelsOf(
        made({
          type: 6,
          depth: 16,
          rows: [
            [255, 255, 0, 0, 0, 0, 255, 255],
            [0, 0, 0, 0, 255, 255, 0, 0],
          ],
        }),
      ),
    ).toEqual([...red, ...clear]);
    expect(await pixelsOf(made({ type: 0, depth: 2, rows: [[0x40], [0xc0]] }))).toEqual([
      85, 85, 85, 255, 255, 255, 255, 255,
    ]);
    expect(
      await pixelsOf(
        made({
          type: 4,
          depth: 8,
          rows: [
            [7, 9],
            [200, 0],
          ],
        }),
      ),
    ).toEqual([7, 7, 7, 9, 200, 200, 200, 0]);
    expect((await readPng(made({ type: 0, depth: 8, rows: [[1], [2]] }))).opacity).toBeNull();
  });

  it("is known by its first bytes alone", async () => {
    expect(await pngSize(blobOf(new TextEncoder().encode("GIF89a, and more than enough of it")))).toBeNull();
    expect(await pngSize(blobOf(new Uint8Array(3)))).toBeNull();
    const huge = made({ type: 6, depth: 8, rows: [], width: 50_000, height: 40_000 });
    expect(await pngSize(huge)).toEqual({ width: 50_000, height: 40_000 });
  });

  it("that is broken is refused", async () => {
    const bytes = await writePng({ image: { width: 4, height: 4, rgba: new Uint8Array(64) }, opacity: 1 });
    await expect(readPng(blobOf(bytes.slice(0, bytes.length - 20)))).rejects.toThrow(/outside|bounds/i);
    const flipped = Uint8Array.from(bytes);
    flipped[20] = 9;
    await expect(readPng(blobOf(flipped))).rejects.toThrow(/CRC/i);
  });
});

interface Made {
  readonly type: number;
  readonly depth: number;
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
  readonly hidden?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

/** A PNG file of one column, put together by hand. */
function made({ type, depth, rows, palette, hidden, width = 1, height = rows.length }: Made): Blob {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    ...(palette ? [chunk("PLTE", Uint8Array.from(palette))] : []),
    ...(hidden ? [chunk("tRNS", Uint8Array.from(hidden))] : []),
    chunk("IDAT", deflateSync(Uint8Array.from(rows.flatMap((row) => [0, ...row])))),
    chunk("IEND", new Uint8Array(0)),
  ];
  return new Blob(parts.map((part) => Uint8Array.from(part)));
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
