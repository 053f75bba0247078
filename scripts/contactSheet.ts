// Writes a PNG with enlarged samples of the built-in picture sets, to look at them all at once:
// npx tsx scripts/contactSheet.ts out.png [seed]

import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { drawDigit } from "#core/drawing/digit.ts";
import { drawPet } from "#core/drawing/pet.ts";
import { randomStream } from "#core/random.ts";

const columns = 9;
const petRows = 6;
const digitRows = 2;
const enlarged = 4;
const tile = 34;

const [path = "/tmp/contactSheet.png", seed = "1"] = process.argv.slice(2);
const sheet = emptySheet(petRows + digitRows);
for (let at = 0; at < columns * petRows; at++) {
  const kind = Math.floor(at / columns) % 2 === 0 ? "cat" : "dog";
  place(drawPet(kind, randomStream(Number(seed), "sheet", kind, at)), 32, 3, at);
}
for (let at = 0; at < columns * digitRows; at++) {
  place(drawDigit(at % 10, randomStream(Number(seed), "sheet", "digit", at)), 28, 1, columns * petRows + at);
}
writeFileSync(path, encodePng(sheet));

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

function emptySheet(rows: number): Sheet {
  const width = columns * tile * enlarged;
  const height = rows * tile * enlarged;
  return { width, height, pixels: new Uint8Array(width * height * 3).fill(255) };
}

function place(picture: Uint8Array, side: number, channels: 1 | 3, at: number): void {
  const left = (at % columns) * tile * enlarged;
  const top = Math.floor(at / columns) * tile * enlarged;
  for (let y = 0; y < side * enlarged; y++) {
    for (let x = 0; x < side * enlarged; x++) {
      const from = (Math.floor(y / enlarged) * side + Math.floor(x / enlarged)) * channels;
      const to = ((top + y) * sheet.width + left + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        sheet.pixels[to + channel] = picture[from + (channels === 3 ? channel : 0)] ?? 0;
      }
    }
  }
}

// PNG 1.2: signature, header, one compressed block of rows with filter type 0, end.
function encodePng({ width, height, pixels }: Sheet): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  }
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND")]);
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
