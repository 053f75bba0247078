// A colour: eight that are easy to tell apart, and the system's own picker for every other.

import { useId, type CSSProperties } from "react";
import { useWords } from "#words/useWords.ts";
import { Spoken } from "./Spoken.tsx";
import styles from "./Colours.module.css";

export interface ColoursProps {
  readonly label: string;
  /** "#rrggbb" */
  readonly value: string;
  readonly onChange: (colour: string) => void;
  readonly labelIs?: "drawn" | "spoken";
}

export function Colours({ label, value, onChange, labelIs = "drawn" }: ColoursProps) {
  const t = useWords("studio");
  const group = useId();
  const isSwatch = swatches.some(({ colour }) => colour === value);
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
              onChange={() => onChange(colour)}
            />
            <Spoken>{t(`colours.${name}`)}</Spoken>
          </label>
        ))}
        <label
          className={styles.swatch}
          style={{ "--colour": isSwatch ? "transparent" : value } as CSSProperties}
          data-other={isSwatch ? "closed" : "chosen"}
          title={t("colours.other")}
        >
          <input
            className={styles.picker}
            type="color"
            value={value}
            aria-label={t("colours.other")}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </label>
      </div>
    </fieldset>
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
