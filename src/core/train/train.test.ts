// In which order rows come, and how fast the nets learn from them.

import { expect, test } from "vitest";
import { rowStream } from "./rows.ts";
import { learningRateAt } from "./schedule.ts";

const blocks = [
  { start: 0, end: 30 },
  { start: 30, end: 50 },
];
const take = (count: number, seed = 1) => {
  const rows = rowStream(blocks, seed);
  return Array.from({ length: count }, () => rows.next().value);
};
const sorted = (rows: readonly number[]) => rows.toSorted((a, b) => a - b);
const all = Array.from({ length: 50 }, (_, row) => row);

test("the first pass uses block after block, each row once", () => {
  const rows = take(50);
  expect(sorted(rows.slice(0, 30))).toEqual(all.slice(0, 30));
  expect(sorted(rows)).toEqual(all);
});

test("every later pass uses each row once, in another order", () => {
  const rows = take(150);
  expect(sorted(rows.slice(50, 100))).toEqual(all);
  expect(rows.slice(100)).not.toEqual(rows.slice(50, 100));
});

test("the seed decides the order", () => {
  expect(take(80)).toEqual(take(80));
  expect(take(80, 2)).not.toEqual(take(80));
});

test("the learning rate climbs to its peak in a tenth of the run and falls to a hundredth", () => {
  const rates = Array.from({ length: 100 }, (_, step) => learningRateAt(step, 100, 0.5));
  expect(rates[9]).toBe(0.5);
  expect(Math.max(...rates)).toBe(0.5);
  expect(learningRateAt(100, 100, 0.5)).toBeCloseTo(0.005, 6);
  for (let step = 10; step < 100; step++) expect(rates[step]).toBeLessThanOrEqual(rates[step - 1] ?? 0);
});
