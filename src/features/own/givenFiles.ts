// What a person dropped or chose as a flat list of files with their paths. Folders are walked; nothing is read yet.

import type { GivenFile } from "#state/ownStore.ts";

/** Of a file input; one that takes folders says where each file lay. */
export function chosenFiles(files: FileList | null): readonly GivenFile[] {
  return Array.from(files ?? [], (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** To be called while the drop event is handled: afterwards its items are gone. */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = Array.from(items, (item) => (item.kind === "file" ? item.webkitGetAsEntry() : null));
  const walked = entries.filter((entry) => entry !== null);
  if (walked.length === 0) return Promise.resolve(chosenFiles(files));
  return Promise.all(walked.map(filesOf)).then((lists) => lists.flat());
}

async function filesOf(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (isFile(entry)) {
    // A file that vanished meanwhile is left out.
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file ? [{ path: entry.fullPath.replace(/^\//, ""), file }] : [];
  }
  if (!isFolder(entry)) return [];
  const found: GivenFile[] = [];
  const reader = entry.createReader();
  // A folder is told a hundred entries at a time; an empty list is its end.
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
    for (const child of some) found.push(...(await filesOf(child)));
  }
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function readSome(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}
