// Listens to the keys of the table, wherever the focus is; but what is written, chosen or asked for in a field or a
// dialog is theirs alone, and a button that has the focus keeps its own Space.

import { useEffect } from "react";
import { useLecture } from "#state/lectureStore.ts";
import { hotkeyOf } from "./hotkeys.ts";

export function useHotkeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event)) return;
      const { act, opened } = useLecture.getState();
      const pressed = hotkeyOf(event, opened === "vote");
      if (!pressed) return;
      event.preventDefault();
      act(pressed.action, pressed.place);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

const writes = "input, textarea, select, [contenteditable], [role=dialog], [role=menu]";
const answersSpace = "button, a, summary";

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(writes) !== null || (key === " " && target.closest(answersSpace) !== null);
}
