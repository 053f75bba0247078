// What a key does with the mark. Keys with Ctrl, Alt or Meta belong to the page.

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export type MarkDeed =
  | { readonly kind: "move"; readonly columns: number; readonly rows: number }
  | { readonly kind: "size"; readonly by: number };

/** One pixel a press, four with Shift. Null: not ours. */
export function markKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): MarkDeed | null {
  if (ctrlKey || altKey || metaKey) return null;
  const far = shiftKey ? 4 : 1;
  const way = ways[key];
  if (way) return { kind: "move", columns: way[0] * far, rows: way[1] * far };
  if (key === "+" || key === "=") return { kind: "size", by: 1 };
  return key === "-" ? { kind: "size", by: -1 } : null;
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
