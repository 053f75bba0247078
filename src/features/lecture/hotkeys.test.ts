// The table of keys: one meaning a key, and no key where somebody writes or the browser has its own.

import fc from "fast-check";
import { expect, test } from "vitest";
import { hotkeyOf, hotkeys } from "./hotkeys.ts";

const press = (change: Partial<Parameters<typeof hotkeyOf>[0]>) => ({
  key: "",
  code: "",
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...change,
});

test.each(Object.entries(hotkeys).filter(([, { voting }]) => !voting))(
  "%s is found by each of its keys, and by nothing else's",
  (action, { keys }) => {
    for (const key of keys) expect(hotkeyOf(press({ key }), false)?.action).toBe(action);
  },
);

test("letters act with Shift or Caps Lock too", () => {
  expect(hotkeyOf(press({ key: "T", code: "KeyT", shiftKey: true }), false)?.action).toBe("trigger");
});

test("a keyboard without Latin letters is read by its places; one that moves them is not", () => {
  expect(hotkeyOf(press({ key: "е", code: "KeyT" }), false)?.action).toBe("trigger");
  // The key that writes A on a French keyboard lies where an American one has Q.
  expect(hotkeyOf(press({ key: "a", code: "KeyQ" }), false)).toBeNull();
});

test("digits count for their choice and, with Shift, take back; and only while the vote is open", () => {
  const third = { key: "3", code: "Digit3" };
  expect(hotkeyOf(press(third), true)).toEqual({ action: "voteUp", place: 2 });
  const shifted = press({ key: "#", code: "Digit3", shiftKey: true });
  expect(hotkeyOf(shifted, true)).toEqual({ action: "voteDown", place: 2 });
  expect(hotkeyOf(press(third), false)).toBeNull();
});

test("with Ctrl, Alt, the system's key or a word half written, every key is somebody else's", () => {
  const modifier = fc.constantFrom("ctrlKey", "metaKey", "altKey", "isComposing");
  const key = fc.constantFrom(...Object.values(hotkeys).flatMap(({ keys }) => keys));
  fc.assert(
    fc.property(key, modifier, fc.boolean(), (pressed, held, voting) => {
      expect(hotkeyOf(press({ key: pressed, [held]: true }), voting)).toBeNull();
    }),
  );
});

test("a key that is held down acts once, but the arrows go on", () => {
  expect(hotkeyOf(press({ key: " ", repeat: true }), false)).toBeNull();
  expect(hotkeyOf(press({ key: "ArrowRight", repeat: true }), false)?.action).toBe("forward");
});
