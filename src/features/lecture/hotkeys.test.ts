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

test.each(Object.entries(hotkeys).filter(([, { only }]) => !only))(
  "%s is found by each of its keys, and by nothing else's",
  (action, { keys }) => {
    for (const key of keys) expect(hotkeyOf(press({ key }), null)?.action).toBe(action);
  },
);

test("letters act with Shift or Caps Lock too", () => {
  expect(hotkeyOf(press({ key: "T", code: "KeyT", shiftKey: true }), null)?.action).toBe("trigger");
});

test("a keyboard without Latin letters is read by its places; one that moves them is not", () => {
  expect(hotkeyOf(press({ key: "е", code: "KeyT" }), null)?.action).toBe("trigger");
  // The key that writes A on a French keyboard lies where an American one has Q.
  expect(hotkeyOf(press({ key: "a", code: "KeyQ" }), null)).toBeNull();
});

test("digits count for their choice and, with Shift, take back; and only while the vote is open", () => {
  const third = { key: "3", code: "Digit3" };
  expect(hotkeyOf(press(third), "voting")).toEqual({ action: "voteUp", place: 2 });
  const shifted = press({ key: "#", code: "Digit3", shiftKey: true });
  expect(hotkeyOf(shifted, "voting")).toEqual({ action: "voteDown", place: 2 });
  expect(hotkeyOf(press(third), null)).toBeNull();
});

test("digits answer a question while there is one", () => {
  const third = press({ key: "3", code: "Digit3" });
  expect(hotkeyOf(third, "asking")).toEqual({ action: "answer", place: 2 });
  expect(hotkeyOf(third, "voting")?.action).toBe("voteUp");
});

test("with Ctrl, Alt, the system's key or a word half written, every key is somebody else's", () => {
  const modifier = fc.constantFrom("ctrlKey", "metaKey", "altKey", "isComposing");
  const key = fc.constantFrom(...Object.values(hotkeys).flatMap(({ keys }) => keys));
  fc.assert(
    fc.property(
      key,
      modifier,
      fc.constantFrom(null, "voting" as const, "asking" as const),
      (pressed, held, moment) => {
        expect(hotkeyOf(press({ key: pressed, [held]: true }), moment)).toBeNull();
      },
    ),
  );
});

test("a key that is held down acts once, but the arrows go on", () => {
  expect(hotkeyOf(press({ key: " ", repeat: true }), null)).toBeNull();
  expect(hotkeyOf(press({ key: "ArrowRight", repeat: true }), null)?.action).toBe("forward");
});
