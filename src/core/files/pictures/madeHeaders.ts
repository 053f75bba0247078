// Makes the first bytes of picture files for tests, right or wrong, with any size they claim.

import type { PictureFormat } from "./header.ts";

const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const big = (value: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);
const little = (value: number, length: number) => big(value, length).toReversed();

type Maker = (width: number, height: number) => readonly (number | readonly number[])[];

const makers: Readonly<Record<PictureFormat, Maker>> = {
  png: (width, height) => [
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [big(13, 4), letters("IHDR"), big(width, 4), big(height, 4), [8, 2, 0, 0, 0], big(0, 4)].flat(),
    [big(0, 4), letters("IEND"), [0xae, 0x42, 0x60, 0x82]].flat(),
  ],
  jpeg: (width, height) => [
    [[0xff, 0xd8, 0xff, 0xe0], big(16, 2), letters("JFIF\0"), big(0, 9)].flat(),
    [[0xff, 0xff, 0xc2], big(17, 2), [8], big(height, 2), big(width, 2), [3], big(0, 9)].flat(),
    [0xff, 0xd9],
  ],
  gif: (width, height) => [letters("GIF89a"), little(width, 2), little(height, 2), [0, 0, 0, 0x3b]],
  webp: (width, height) => [
    [letters("RIFF"), little(22, 4), letters("WEBPVP8X"), little(10, 4), little(0, 4)].flat(),
    [little(width - 1, 3), little(height - 1, 3)].flat(),
  ],
  bmp: (width, height) => [
    [letters("BM"), little(60, 4), little(0, 4), little(54, 4), little(40, 4)].flat(),
    [little(width, 4), little(2 ** 32 - height, 4), Array.from({ length: 34 }, () => 0)].flat(),
  ],
};

export function madeHeader(format: PictureFormat, width: number, height: number): Uint8Array {
  return Uint8Array.from(makers[format](width, height).flat());
}
