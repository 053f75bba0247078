// What a key does over the picture. Keys with Ctrl, Alt or Meta belong to the page (undo, for one).

export type KeyDeed =
  | { readonly kind: "walk" | "shift"; readonly columns: number; readonly rows: number }
  | { readonly kind: "use" }
  | { readonly kind: "erase" };

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** "walk" moves the cursor, "shift" the whole mark, "use" applies the tool at the cursor. Null: not ours. */
export function keyDeed(press: KeyPress): KeyDeed | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const way = ways[press.key];
  if (way) return { kind: press.shiftKey ? "shift" : "walk", columns: way[0], rows: way[1] };
  if (press.key === " " || press.key === "Enter") return { kind: "use" };
  if (press.key === "Delete" || press.key === "Backspace") return { kind: "erase" };
  return null;
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
