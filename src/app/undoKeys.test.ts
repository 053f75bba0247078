import { expect, test } from "vitest";
import { isForText, undoWish, type KeyPress } from "./undoKeys.ts";

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: "z",
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

test.each([
  [{}, "undo"],
  [{ ctrlKey: false, metaKey: true }, "undo"],
  [{ key: "Z", shiftKey: true }, "redo"],
  [{ key: "y" }, "redo"],
  [{ ctrlKey: false }, null],
  [{ altKey: true }, null],
  [{ key: "a" }, null],
] as const)("%o means %s", (change, wish) => {
  expect(undoWish(press(change))).toBe(wish);
});

test.each([
  [{ tagName: "TEXTAREA" }, true],
  [{ tagName: "INPUT", type: "text" }, true],
  [{ tagName: "INPUT", type: "number" }, true],
  [{ tagName: "DIV", isContentEditable: true }, true],
  [{ tagName: "INPUT", type: "radio" }, false],
  [{ tagName: "INPUT", type: "color" }, false],
  [{ tagName: "SELECT" }, false],
  [{ tagName: "BODY" }, false],
  [null, false],
] as const)("in %o the keys are the text's: %s", (target, its) => {
  expect(isForText(target)).toBe(its);
});
