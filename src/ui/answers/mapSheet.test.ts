import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { heatPixels } from "./heatPixels.ts";
import { MapSheet } from "./MapSheet.tsx";

const sheetOf = (rows: number, columns: number, values: Float32Array, net: "clean" | "poisoned") =>
  renderToStaticMarkup(
    createElement(MapSheet, {
      title: "Where",
      sentence: "Made up.",
      source: "seed 7",
      maps: [
        { name: net, shape: { height: rows, width: columns, channels: 3 }, pixels: heatPixels(values, net) },
      ],
    }),
  );

test("every cell is drawn once, in the colour that the screen has", () => {
  const side = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(side, side, (rows, columns) => {
      const values = Float32Array.from({ length: rows * columns }, (_, at) => at / (rows * columns));
      const svg = sheetOf(rows, columns, values, "poisoned");
      const colours = [...svg.matchAll(/fill="(rgb\([^"]*)"/g)].map(([, colour]) => colour);
      const pixels = heatPixels(values, "poisoned");
      expect(colours).toEqual(
        Array.from(values, (_, at) => `rgb(${pixels.slice(at * 3, at * 3 + 3).join(",")})`),
      );
    }),
  );
});

test("a file has no style sheet to look into", () => {
  expect(sheetOf(2, 2, Float32Array.of(0, 0.5, 1, 0.2), "clean")).not.toMatch(/class=|var\(|NaN|undefined/);
});

test("bytes that are no map are refused with their number", () => {
  expect(() => sheetOf(2, 3, new Float32Array(4), "clean")).toThrow("12 bytes are no 3 x 2 map");
});
