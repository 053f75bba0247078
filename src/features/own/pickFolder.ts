// The system's chooser for a folder whose files come one by one. An <input> hands them over all at once, and Chromium
// stands still for most of a second while it makes 5,000 of them.

import type { GivenFile } from "#state/ownStore.ts";

type Chooser = () => Promise<FileSystemDirectoryHandle>;

/** Null where there is no such chooser, or not here: then an <input> has to ask. Nothing for who changed their mind. */
export async function pickedFolder(): Promise<readonly GivenFile[] | null> {
  const { showDirectoryPicker: choose } = globalThis as { showDirectoryPicker?: Chooser };
  if (!choose) return null;
  try {
    const folder = await choose();
    return await filesIn(folder, folder.name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return error.name === "AbortError" ? [] : null;
  }
}

async function filesIn(folder: FileSystemDirectoryHandle, path: string): Promise<readonly GivenFile[]> {
  const found: GivenFile[] = [];
  for await (const [name, entry] of folder.entries()) {
    const inside = `${path}/${name}`;
    if (entry.kind === "directory") found.push(...(await filesIn(entry, inside)));
    else found.push(...(await fileOf(entry, inside)));
  }
  return found;
}

/** A file that vanished meanwhile is left out. */
const fileOf = (entry: FileSystemFileHandle, path: string): Promise<readonly GivenFile[]> =>
  entry.getFile().then(
    (file) => [{ path, file }],
    () => [],
  );
