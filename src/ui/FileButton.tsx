// A button that asks for files of this machine. They are read by the page and sent nowhere.

import { useId } from "react";
import { Icon } from "./icons/Icon.tsx";
import styles from "./FileButton.module.css";

export interface FileButtonProps {
  readonly label: string;
  /** ".json,.bin" */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

export function FileButton({ label, accept, multiple = false, disabled = false, onChoose }: FileButtonProps) {
  const id = useId();
  return (
    <span className={styles.file}>
      <input
        id={id}
        className="spoken"
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // So that the same file can be chosen again, after it was mended.
          event.currentTarget.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
      <label htmlFor={id} className={styles.button}>
        <Icon name="upload" />
        {label}
      </label>
    </span>
  );
}
