import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Shape } from "#core/pictures.ts";
import { renderTrigger } from "#core/trigger/mark.ts";
import type { Painting } from "#core/trigger/painting.ts";
import { triggerShapes, type Trigger } from "#core/trigger/trigger.ts";
import { brushSizes, cellsBetween, fillArea, layerOf, paintLine, triggerOf, type Cell } from "./layer.ts";

const colour: Shape = { width: 32, height: 32, channels: 3 };
const grey: Shape = { width: 28, height: 28, channels: 1 };
const red: Trigger = {
  shape: "circle",
  size: 7,
  x: 20,
  y: 9,
  colour: "#e02020",
  opacity: 0.5,
  rotation: 0,
  jitter: 0,
  painted: "",
};

const cells = fc.record({ column: fc.integer({ min: 0, max: 27 }), row: fc.integer({ min: 0, max: 27 }) });
const strokes = fc.array(
  fc.record({
    from: cells,
    to: cells,
    size: fc.constantFrom(...brushSizes),
    colour: fc.constantFrom("#e02020", "#00ff80", null),
  }),
);

describe("a layer", () => {
  it.each(triggerShapes)("shows the same pixels as the %s it was made from", (shape) => {
    const before = { ...red, shape, rotation: 30 };
    for (const size of [colour, grey]) {
      const after = triggerOf(layerOf(before, size), before);
      expect(visible(after, size)).toEqual(visible(before, size));
      expect(after.opacity).toBe(before.opacity);
    }
  });

  it("survives the way through a trigger, whatever was painted", () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        const layer = layerOf(red, colour);
        for (const { from, to, ...brush } of drawn) paintLine(layer, from, to, brush);
        expect(layerOf(triggerOf(layer, red), colour)).toEqual(layer);
      }),
    );
  });

  it("rubbed out completely is a mark that covers nothing and can be painted again", () => {
    const layer = layerOf(red, colour);
    for (let row = 0; row < 32; row++)
      paintLine(layer, { column: 0, row }, { column: 31, row }, { colour: null, size: 1 });
    const empty = triggerOf(layer, red);
    expect(renderTrigger(empty, colour).alpha.every((alpha) => alpha === 0)).toBe(true);
    const again = layerOf(empty, colour);
    paintLine(again, { column: 3, row: 4 }, { column: 3, row: 4 }, { colour: "#ffffff", size: 1 });
    expect(triggerOf(again, empty)).toMatchObject({ x: 3, y: 4, size: 1 });
  });
});

describe("filling", () => {
  const sheet = (): Painting => ({ width: 4, height: 3, rgba: new Uint8Array(48) });
  const painted = ({ rgba }: Painting) => [...Array(12).keys()].filter((cell) => rgba[cell * 4 + 3] === 255);

  it("covers the area of one colour, and stops at another", () => {
    const layer = sheet();
    paintLine(layer, { column: 1, row: 0 }, { column: 1, row: 2 }, { colour: "#000000", size: 1 });
    fillArea(layer, { column: 0, row: 1 }, "#ff0000");
    expect(painted(layer)).toEqual([0, 1, 4, 5, 8, 9]);
    expect([...layer.rgba.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
    expect([...layer.rgba.subarray(4, 8)]).toEqual([0, 0, 0, 255]);
  });

  it("does not go round a corner, and ends where the colour is there already", () => {
    const layer = sheet();
    paintLine(layer, { column: 0, row: 1 }, { column: 1, row: 0 }, { colour: "#000000", size: 1 });
    fillArea(layer, { column: 0, row: 0 }, "#ff0000");
    expect(painted(layer)).toEqual([0, 1, 4]);
    const before = layer.rgba.slice();
    fillArea(layer, { column: 0, row: 0 }, "#ff0000");
    expect(layer.rgba).toEqual(before);
  });
});

describe("a line", () => {
  it("has no gaps and ends where it should", () => {
    fc.assert(
      fc.property(cells, cells, (from, to) => {
        const line = cellsBetween(from, to);
        expect(line[0]).toEqual(from);
        expect(line.at(-1)).toEqual(to);
        line.slice(1).forEach((cell, at) => {
          const previous = line[at] as Cell;
          expect(Math.max(Math.abs(cell.column - previous.column), Math.abs(cell.row - previous.row))).toBe(
            1,
          );
        });
      }),
    );
  });

  it("of a brush of 1, 2 and 3 covers 1, 4 and 9 cells, and fewer at the border", () => {
    const middle = { column: 5, row: 5 };
    expect(brushSizes.map((size) => painted(middle, size))).toEqual([1, 4, 9]);
    expect(brushSizes.map((size) => painted({ column: 0, row: 0 }, size))).toEqual([1, 4, 4]);
  });
});

function painted(cell: Cell, size: 1 | 2 | 3): number {
  const layer: Painting = { width: 8, height: 8, rgba: new Uint8Array(256) };
  paintLine(layer, cell, cell, { colour: "#000000", size });
  return layer.rgba.filter((value, at) => at % 4 === 3 && value === 255).length;
}

// Colours count only where something covers.
function visible(trigger: Trigger, shape: Shape): readonly unknown[] {
  const { alpha, colours } = renderTrigger(trigger, shape);
  const pixelOf = (cell: number) => colours.slice(cell * shape.channels, (cell + 1) * shape.channels);
  return Array.from(alpha, (covers, cell) => (covers === 0 ? null : [covers, ...pixelOf(cell)]));
}
