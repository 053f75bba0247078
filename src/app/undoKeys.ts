// Ctrl+Z and its kin, for the whole page: the last edit of the experiment, or the last branch of the run. Whoever
// writes text, or has a dialog open, means something else with them.

import { useExperiment } from "#state/experimentStore.ts";
import type { LeftRun } from "#state/runBranches.ts";
import { useRun } from "#state/runStore.ts";

export function undoByKey(event: KeyboardEvent): void {
  const wish = undoWish(event);
  if (wish === null || isForText(event.target) || document.querySelector('[role="dialog"]') !== null) return;
  const { undo, redo, experiment } = useExperiment.getState();
  const { left, undone, undoBranch, redoBranch } = useRun.getState();
  // The branch comes first if nothing was edited since.
  const isOf = (branch: LeftRun | undefined) => branch?.asked === experiment;
  if (wish === "redo") (isOf(undone.at(-1)) ? redoBranch : redo)();
  else (isOf(left.at(-1)) ? undoBranch : undo)();
  event.preventDefault();
}

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

export function undoWish({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): "undo" | "redo" | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  switch (key.toLowerCase()) {
    case "z":
      return shiftKey ? "redo" : "undo";
    case "y":
      return "redo";
    default:
      return null;
  }
}

/** Inputs that hold no text, and so have nothing of their own to undo. */
const wordless = ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];

/** Whether the browser's own undo belongs to the element that has the focus. */
export function isForText(target: unknown): boolean {
  const { tagName, type, isContentEditable } = (target ?? {}) as Partial<HTMLInputElement>;
  if (tagName === "TEXTAREA" || isContentEditable === true) return true;
  return tagName === "INPUT" && !wordless.includes(type ?? "text");
}
