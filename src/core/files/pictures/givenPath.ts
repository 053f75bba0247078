// What the path of a given file says: which class its folder names, and whether it is of interest at all.

/** The folder that a file lies in names its class; null for a file in no folder. */
export function folderOf(path: string): string | null {
  return path.split("/").filter(Boolean).at(-2) ?? null;
}

export function fileNameOf(path: string): string {
  return path.split("/").at(-1) ?? path;
}

/** "mugs.zip" → "mugs" */
export function withoutEnding(name: string): string {
  return name.replace(/(\.[a-z0-9]{1,4})+$/i, "") || name;
}

/** Files that systems leave behind: passed over without a word. */
export function isClutter(path: string): boolean {
  const parts = path.split("/");
  return (
    path.endsWith("/") ||
    parts.some((part) => part.startsWith(".") || part === "__MACOSX") ||
    ["thumbs.db", "desktop.ini"].includes(fileNameOf(path).toLowerCase())
  );
}
