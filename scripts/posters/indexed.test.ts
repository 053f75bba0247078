import { decode, encode } from "fast-png";
import { expect, test } from "vitest";
import { indexed } from "./indexed.ts";

const picture = (colours: number, pixels = 4096) => {
  const data = Uint8Array.from({ length: pixels * 3 }, (_, at) => {
    const colour = Math.floor(at / 3) % colours;
    return [colour & 255, (colour * 7) & 255, colour >> 4][at % 3] ?? 0;
  });
  return { data, png: encode({ width: 64, height: pixels / 64, data, channels: 3, depth: 8 }) };
};
/** Colours as they are seen, three bytes a pixel. */
const seen = (png: Uint8Array) => {
  const { data, palette = [] } = decode(png);
  return [...data].flatMap((index) => [...(palette[index] ?? [])]);
};

test("up to 256 colours stay as they are", () => {
  const { data, png } = picture(256);
  expect(seen(indexed(png))).toEqual([...data]);
});

test("of more colours each stays near itself", () => {
  const { data, png } = picture(2000);
  const wrong = seen(indexed(png)).map((value, at) => Math.abs(value - (data[at] ?? 0)));
  expect(Math.max(...wrong)).toBeLessThan(32);
  expect(decode(indexed(png)).palette?.length).toBeLessThanOrEqual(256);
});
