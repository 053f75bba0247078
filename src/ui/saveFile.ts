// A file that the person keeps: made here, saved by the browser, sent nowhere.

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

export function saveFile({ name, type, content }: FileToSave): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken the bytes by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
