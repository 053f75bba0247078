// Listens to the keys of the table, wherever the focus is; but what is written, chosen or asked for in a field or a
// dialog is theirs alone, and a button that has the focus keeps its own Space.

import { useEffect } from "react";
import { useLecture } from "#state/lectureStore.ts";
import { openQuestion } from "#state/lessonStore.ts";
import { hotkeyOf, type Moment } from "./hotkeys.ts";

export function useHotkeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event)) return;
      const { act } = useLecture.getState();
      const pressed = hotkeyOf(event, momentNow());
      if (!pressed) return;
      event.preventDefault();
      act(pressed.action, pressed.place);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

function momentNow(): Moment | null {
  const { opened } = useLecture.getState();
  if (opened === "vote") return "voting";
  return opened === "lesson" && openQuestion()?.answer.kind === "choice" ? "asking" : null;
}

const writes = "input, textarea, select, [contenteditable], [role=dialog], [role=menu]";
const answersSpace = "button, a, summary";

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(writes) !== null || (key === " " && target.closest(answersSpace) !== null);
}
