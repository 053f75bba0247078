// What a key does with the mark. Keys with Ctrl, Alt or Meta belong to the page.

import { arrowWays, type KeyPress } from "#ui/arrowKeys.ts";

export type MarkDeed =
  | { readonly kind: "move"; readonly columns: number; readonly rows: number }
  | { readonly kind: "size"; readonly by: number };

/** One pixel a press, four with Shift. Null: not ours. */
export function markKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): MarkDeed | null {
  if (ctrlKey || altKey || metaKey) return null;
  const far = shiftKey ? 4 : 1;
  const way = arrowWays[key];
  if (way) return { kind: "move", columns: way[0] * far, rows: way[1] * far };
  if (key === "+" || key === "=") return { kind: "size", by: 1 };
  return key === "-" ? { kind: "size", by: -1 } : null;
}
