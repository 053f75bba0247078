// A colour: six that are easy to tell apart, and the system's own picker for every other.

import { useId, type CSSProperties } from "react";
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
            title={name}
          >
            <input
              className="spoken"
              type="radio"
              name={group}
              checked={colour === value}
              onChange={() => onChange(colour)}
            />
            <Spoken>{name}</Spoken>
          </label>
        ))}
        <label
          className={styles.swatch}
          style={{ "--colour": isSwatch ? "transparent" : value } as CSSProperties}
          data-other={isSwatch ? "closed" : "chosen"}
          title="another colour"
        >
          <input
            className={styles.picker}
            type="color"
            value={value}
            aria-label="another colour"
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </label>
      </div>
    </fieldset>
  );
}

const swatches = [
  { colour: "#ff0d0d", name: "red" },
  { colour: "#ffd400", name: "yellow" },
  { colour: "#00a650", name: "green" },
  { colour: "#1f6fff", name: "blue" },
  { colour: "#ffffff", name: "white" },
  { colour: "#000000", name: "black" },
] as const;
