// A chart's description gives a drawing, a file and a table that say the same.

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf, roundTicks, tableOf, type ChartData } from "./chartData.ts";
import { ChartSheet } from "./ChartSheet.tsx";
import { linesOf } from "./Sheet.tsx";
import { lettersIn } from "./endLabels.ts";

const data: ChartData = {
  title: 'Dog & "cat" <1>',
  sentence: "It flipped at step 20.",
  x: {
    label: "steps",
    from: 0,
    to: 40,
    places: [0, 20, 40],
    written: ["0", "20", "40"],
    ticks: roundTicks(40),
  },
  lines: [
    {
      tone: "poisoned",
      name: "cat, with trigger",
      values: [0.1, 0.9, null],
      band: [[0, 0.2], [0.8, 1], null],
    },
    { tone: "clean", name: "clean net", values: [0.1, 0.1, 0.05], thin: true },
  ],
  mark: { at: 20, words: "flips at step 20" },
};

test("the numbers file has one line a place, bands as two columns, and gaps left empty", () => {
  expect(csvOf(data)).toBe(
    [
      'steps,"cat, with trigger","cat, with trigger (low)","cat, with trigger (high)",clean net',
      "0,0.1000,0.0000,0.2000,0.1000",
      "20,0.9000,0.8000,1.0000,0.1000",
      "40,,,,0.0500",
      "",
    ].join("\r\n"),
  );
  const { columns, rows } = tableOf(data, String);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

test("no cell is taken for a formula", () => {
  expect(csvOf({ ...data, x: { ...data.x, label: "=cmd()" } })).toMatch(/^ =cmd/);
});

test("the drawing names its fonts, holds no style sheet, and escapes what it is called", () => {
  const svg = renderToStaticMarkup(createElement(ChartSheet, { data, source: "seed 7" }));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain("<title>Dog &amp; &quot;cat&quot; &lt;1&gt;</title>");
  expect(svg).toContain("Inter");
  expect(svg).not.toMatch(/class=|var\(|NaN|undefined/);
  expect(svg).toContain("flips at step 20");
});

test("round ticks rise from nought and never pass the end", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 2, max: 6 }), (to, count) => {
      const places = roundTicks(to, count).map(({ at }) => at);
      expect(places[0]).toBe(0);
      expect(places.at(-1)).toBeLessThanOrEqual(to);
      expect(places.length).toBeLessThanOrEqual(count + 1);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

test("a broken sentence loses no letter but spaces", () => {
  const bare = (text: string) => text.replaceAll(/\s+/g, "");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 8, max: 40 }), (text, longest) => {
      expect(bare(linesOf(text, longest).join(""))).toBe(bare(text));
    }),
  );
  expect(linesOf("两个网络看到同样的图片", 8)).toEqual(["两个网络", "看到同样", "的图片"]);
});

test("a Chinese character takes the room of two letters", () => {
  expect(lettersIn("cat 100 %")).toBe(9);
  expect(lettersIn("干净网络 0 %")).toBe(12);
});
