// A colour: eight that are easy to tell apart, and the system's own picker for every other.

import { useEffect, useId, useRef, type CSSProperties } from "react";
import { useWords } from "#words/useWords.ts";
import { Spoken } from "./Spoken.tsx";
import styles from "./Colours.module.css";

export interface ColoursProps {
  readonly label: string;
  /** "#rrggbb" */
  readonly value: string;
  /** Without `commit` while the hand still moves in the system's picker. */
  readonly onChange: (colour: string, how: { readonly commit: boolean }) => void;
  readonly labelIs?: "drawn" | "spoken";
}

export function Colours({ label, value, onChange, labelIs = "drawn" }: ColoursProps) {
  const t = useWords("studio");
  const group = useId();
  return (
    <fieldset>
      <legend className={labelIs === "spoken" ? "spoken" : styles.label}>{label}</legend>
      <div className={styles.row}>
        {swatches.map(({ colour, name }) => (
          <label
            key={colour}
            className={styles.swatch}
            style={{ "--colour": colour } as CSSProperties}
            title={t(`colours.${name}`)}
          >
            <input
              className="spoken"
              type="radio"
              name={group}
              checked={colour === value}
              onChange={() => onChange(colour, { commit: true })}
            />
            <Spoken>{t(`colours.${name}`)}</Spoken>
          </label>
        ))}
        <SystemPicker {...{ value, onChange }} />
      </div>
    </fieldset>
  );
}

function SystemPicker({ value, onChange }: Pick<ColoursProps, "value" | "onChange">) {
  const t = useWords("studio");
  const isSwatch = swatches.some(({ colour }) => colour === value);
  const input = useRef<HTMLInputElement>(null);
  const moving = useRef(false);
  const settle = () => {
    if (moving.current && input.current) onChange(input.current.value, { commit: true });
    moving.current = false;
  };
  // React's onChange comes with every movement; the browser's own event when the picker is closed.
  useEffect(() => {
    const picker = input.current;
    picker?.addEventListener("change", settle);
    return () => picker?.removeEventListener("change", settle);
  });
  return (
    <label
      className={styles.swatch}
      style={{ "--colour": isSwatch ? "transparent" : value } as CSSProperties}
      data-other={isSwatch ? "closed" : "chosen"}
      title={t("colours.other")}
    >
      <input
        ref={input}
        className={styles.picker}
        type="color"
        value={value}
        aria-label={t("colours.other")}
        onChange={(event) => {
          moving.current = true;
          onChange(event.currentTarget.value, { commit: false });
        }}
        onBlur={settle}
      />
    </label>
  );
}

const swatches = [
  { colour: "#ff0d0d", name: "red" },
  { colour: "#ff8a00", name: "orange" },
  { colour: "#ffd400", name: "yellow" },
  { colour: "#00a650", name: "green" },
  { colour: "#1f6fff", name: "blue" },
  { colour: "#9a3dff", name: "violet" },
  { colour: "#ffffff", name: "white" },
  { colour: "#000000", name: "black" },
] as const;
