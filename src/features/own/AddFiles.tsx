// Two buttons that open the system's own choosers: for files or a zip, and for a folder.

import { useRef } from "react";
import { useOwn } from "#state/ownStore.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#words/useWords.ts";
import { chosenFiles } from "./givenFiles.ts";
import { pickedFolder } from "./pickFolder.ts";
import styles from "./Own.module.css";

export interface AddFilesProps {
  /** The class they are for; null lets folders name it. */
  readonly className: string | null;
}

export function AddFiles({ className }: AddFilesProps) {
  const t = useWords("own");
  const add = useOwn((state) => state.add);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    add(chosenFiles(input.files), className);
    // The same files may be chosen again.
    input.value = "";
  };
  const takeFolder = async () => {
    const picked = await pickedFolder();
    if (picked) add(picked, className);
    else folder.current?.click();
  };
  const of = className === null ? {} : { "aria-description": className };
  return (
    <div className={styles.buttons}>
      <Button icon="upload" onClick={() => files.current?.click()} {...of}>
        {t("addFiles")}
      </Button>
      <Button onClick={() => void takeFolder()} {...of}>
        {t("addFolder")}
      </Button>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t("addFiles")}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={t("addFolder")}
        {...{ webkitdirectory: "" }}
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}
