// One line of text. What is typed counts when the field is left or Enter is pressed; Escape takes it back.

import { useId, useState } from "react";
import styles from "./TextField.module.css";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called with trimmed text that is not empty and not what it was. */
  readonly onChange: (value: string) => void;
  readonly longest?: number;
  /** "spoken": the label is read aloud but not drawn, and the field looks like the text around it. */
  readonly labelIs?: "drawn" | "spoken";
}

export function TextField({ label, value, onChange, longest = 60, labelIs = "drawn" }: TextFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const text = typed?.trim() ?? "";
    if (text !== "" && text !== value) onChange(text);
    setTyped(null);
  };
  return (
    <div className={`${styles.field} ${styles[labelIs]}`}>
      <label htmlFor={id} className={labelIs === "spoken" ? "spoken" : styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={longest}
        value={typed ?? value}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </div>
  );
}
