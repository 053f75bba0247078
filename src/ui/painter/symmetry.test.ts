import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderTrigger } from "#core/trigger/mark.ts";
import { presetTrigger } from "#core/trigger/presets.ts";
import { startGesture } from "./gesture.ts";
import { brushSizes } from "./layer.ts";
import { mirrored, symmetries } from "./symmetry.ts";
import { firstTool } from "./tool.ts";

const shape = { width: 32, height: 32, channels: 3 } as const;
const empty = { ...presetTrigger("circle", shape), shape: "painted", painted: "" } as const;
const cells = fc.record({ column: fc.integer({ min: 0, max: 31 }), row: fc.integer({ min: 0, max: 31 }) });

describe("symmetry", () => {
  it("mirrors a cell into itself when it is mirrored again", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...symmetries), (cell, symmetry) => {
        const images = mirrored(cell, symmetry, shape);
        for (const image of images) expect(mirrored(image, symmetry, shape)).toContainEqual(cell);
        expect(images).toHaveLength({ off: 1, sides: 2, four: 4 }[symmetry]);
      }),
    );
  });

  it("of a stroke or a filled area is whole, whatever the brush", () => {
    const modes = fc.constantFrom("paint", "fill" as const);
    fc.assert(
      fc.property(cells, cells, fc.constantFrom(...brushSizes), modes, (from, to, brushSize, mode) => {
        for (const symmetry of ["sides", "four"] as const) {
          const stroke = startGesture(
            empty,
            shape,
            { ...firstTool, mode: "paint", brushSize, symmetry },
            from,
          );
          let trigger = stroke.to(to);
          if (mode === "fill")
            trigger = startGesture(
              trigger,
              shape,
              { ...firstTool, mode, colour: "#123456", symmetry },
              to,
            ).to(to);
          const { alpha, colours } = renderTrigger(trigger, shape);
          const look = (column: number, row: number) => {
            const cell = row * 32 + column;
            return [
              alpha[cell],
              ...(alpha[cell] === 0 ? [] : colours.subarray(cell * 3, cell * 3 + 3)),
            ].join();
          };
          for (let row = 0; row < 32; row++) {
            for (let column = 0; column < 16; column++) {
              const here = look(column, row);
              if (look(31 - column, row) !== here || (symmetry === "four" && look(column, 31 - row) !== here))
                throw new Error(`column ${column}, row ${row} differs from its mirror image`);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
