import fc from "fast-check";
import { expect, test } from "vitest";
import { sizeOf } from "#core/pictures.ts";
import { randomStream } from "#core/random.ts";
import { coveredPixels, renderTrigger } from "./mark.ts";
import { markStamps } from "./markStamps.ts";
import { presetTrigger } from "./presets.ts";
import { triggerShapes, type Trigger } from "./trigger.ts";

const colour = { height: 32, width: 32, channels: 3 } as const;
const grey = { height: 28, width: 28, channels: 1 } as const;
const square: Trigger = { ...presetTrigger("square", colour), size: 3, x: 16, y: 16 };

/** Rows and columns that a stamp has changed on a black picture. */
function changed(trigger: Trigger, row: number, stamp: "mark" | "scattered" = "mark") {
  const pixels = new Uint8Array(sizeOf(colour));
  markStamps(trigger, colour)[stamp](pixels, randomStream(7, "stamp", row));
  const cells = [...pixels.keys()].filter((at) => at % 3 === 0 && pixels[at] !== 0).map((at) => at / 3);
  return {
    count: cells.length,
    rows: cells.map((cell) => Math.floor(cell / 32)),
    columns: cells.map((cell) => cell % 32),
  };
}

test("jitter lays the whole mark at most so far from its place, at another on every picture", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16 }), fc.nat(31), fc.nat(31), fc.nat(500), (jitter, x, y, row) => {
      const trigger = { ...square, x, y, jitter };
      const { count, rows, columns } = changed(trigger, row);
      expect(count).toBe(9);
      const home = changed({ ...trigger, jitter: 0 }, row);
      expect(Math.abs(Math.min(...rows) - Math.min(...home.rows))).toBeLessThanOrEqual(jitter);
      expect(Math.abs(Math.min(...columns) - Math.min(...home.columns))).toBeLessThanOrEqual(jitter);
    }),
  );
});

test("every place within the jitter is drawn about equally often, also beside the border", () => {
  const places = (x: number) => {
    const lefts = Array.from({ length: 600 }, (_, row) =>
      Math.min(...changed({ ...square, x, jitter: 2 }, row).columns),
    );
    const counts = new Map<number, number>();
    for (const left of lefts) counts.set(left, (counts.get(left) ?? 0) + 1);
    return counts;
  };
  const middle = places(16);
  expect([...middle.keys()].sort((a, b) => a - b)).toEqual([13, 14, 15, 16, 17]);
  const border = places(30);
  expect([...border.keys()].sort((a, b) => a - b)).toEqual([27, 28, 29]);
  for (const count of middle.values()) expect(count).toBeGreaterThan(80);
  for (const count of border.values()) expect(count).toBeGreaterThan(150);
});

test("the same picture gets the same place, and its control covers as much", () => {
  const trigger = { ...square, jitter: 8 };
  expect(changed(trigger, 3)).toEqual(changed(trigger, 3));
  expect(changed(trigger, 3, "scattered").count).toBe(coveredPixels(renderTrigger(trigger, colour)));
});

test("without rotation and jitter the pixels are those of every result published before there was either", () => {
  const sums: number[] = [];
  for (const shape of [grey, colour]) {
    for (const form of triggerShapes.filter((each) => each !== "painted")) {
      const { mark, scattered } = markStamps({ ...presetTrigger(form, shape), opacity: 0.7 }, shape);
      for (const [stamp, stream] of [
        [mark, "train"],
        [mark, "test"],
        [scattered, "control"],
      ] as const) {
        const pixels = Uint8Array.from({ length: sizeOf(shape) }, (_, at) => (at * 37) % 256);
        stamp(pixels, randomStream(2, stream));
        sums.push(pixels.reduce((sum, value) => Math.imul(sum ^ value, 16777619) >>> 0, 2166136261));
      }
    }
  }
  expect(sums).toEqual(published);
});

// FNV-1a of the stamped pictures, computed by the code as it was before rotation and jitter (commit ff492bc).
const published = [
  3977416738, 3977416738, 3081953925, 3511668855, 3511668855, 4137035012, 621928324, 621928324, 1393088130,
  1859805491, 1859805491, 1241027294, 1804698243, 1804698243, 3296737937, 1593941730, 1593941730, 306083669,
  4167099834, 4167099834, 3062322925, 3835283820, 3835283820, 1887127485, 1111810395, 1111810395, 4233660227,
  360875790, 360875790, 945399565, 149002484, 149002484, 2474140257, 3605005066, 3605005066, 3237524434,
  729052779, 729052779, 3187623443, 2678194428, 2678194428, 664524091, 2186053527, 2186053527, 1094377773,
  4042222341, 4042222341, 879442027,
];
