import { describe, expect, it } from "vitest";
import type { Shape } from "#core/pictures.ts";
import { coveredPixels, renderTrigger } from "#core/trigger/mark.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { startGesture } from "./gesture.ts";
import { keyDeed } from "./keys.ts";
import { firstTool } from "./tool.ts";

const shape: Shape = { width: 32, height: 32, channels: 3 };
const square: Trigger = {
  shape: "square",
  size: 3,
  x: 10,
  y: 10,
  colour: "#ffffff",
  opacity: 1,
  rotation: 0,
  jitter: 0,
  painted: "",
};
const covered = (trigger: Trigger) => coveredPixels(renderTrigger(trigger, shape));

describe("a gesture", () => {
  it("drags a mark by where it was gripped", () => {
    const drag = startGesture(square, shape, { ...firstTool, mode: "move" }, { column: 11, row: 9 });
    expect(drag.to({ column: 11, row: 9 })).toMatchObject({ shape: "square", x: 10, y: 10 });
    expect(drag.to({ column: 15, row: 20 })).toMatchObject({ x: 14, y: 21 });
  });

  it("fetches a mark that was not gripped", () => {
    const drag = startGesture(square, shape, { ...firstTool, mode: "move" }, { column: 25, row: 3 });
    expect(drag.to({ column: 25, row: 3 })).toMatchObject({ x: 25, y: 3 });
  });

  it("paints onto what is there, without gaps between two far places", () => {
    const stroke = startGesture(square, shape, { ...firstTool, mode: "paint" }, { column: 0, row: 0 });
    expect(covered(stroke.to({ column: 0, row: 0 }))).toBe(9 + 1);
    const painted = stroke.to({ column: 31, row: 0 });
    expect(painted.shape).toBe("painted");
    expect(covered(painted)).toBe(9 + 32);
  });

  it("erases a part of a preset", () => {
    const rub = startGesture(square, shape, { ...firstTool, mode: "erase" }, { column: 9, row: 9 });
    expect(covered(rub.to({ column: 9, row: 9 }))).toBe(8);
  });
});

describe("keys", () => {
  const press = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

  it("walk, shift, use and erase", () => {
    expect(keyDeed({ ...press, key: "ArrowUp" })).toEqual({ kind: "walk", columns: 0, rows: -1 });
    expect(keyDeed({ ...press, key: "ArrowRight", shiftKey: true })).toEqual({
      kind: "shift",
      columns: 1,
      rows: 0,
    });
    expect(keyDeed({ ...press, key: " " })).toEqual({ kind: "use" });
    expect(keyDeed({ ...press, key: "Delete" })).toEqual({ kind: "erase" });
  });

  it("leave Tab and everything with Ctrl to the page", () => {
    expect(keyDeed({ ...press, key: "Tab" })).toBeNull();
    expect(keyDeed({ ...press, key: "ArrowUp", ctrlKey: true })).toBeNull();
  });
});
