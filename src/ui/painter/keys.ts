// What a key does over the picture. Keys with Ctrl, Alt or Meta belong to the page (undo, for one).

import { arrowWays, type KeyPress } from "#ui/arrowKeys.ts";

export type KeyDeed =
  | { readonly kind: "walk" | "shift"; readonly columns: number; readonly rows: number }
  | { readonly kind: "use" }
  | { readonly kind: "erase" };

/** "walk" moves the cursor, "shift" the whole mark, "use" applies the tool at the cursor. Null: not ours. */
export function keyDeed(press: KeyPress): KeyDeed | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const way = arrowWays[press.key];
  if (way) return { kind: press.shiftKey ? "shift" : "walk", columns: way[0], rows: way[1] };
  if (press.key === " " || press.key === "Enter") return { kind: "use" };
  if (press.key === "Delete" || press.key === "Backspace") return { kind: "erase" };
  return null;
}
