// One number on a native range input. Name and value stand above the track, so they can never collide with it.

import { useId, type CSSProperties } from "react";
import styles from "./Slider.module.css";

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** After the number: "%", "px". */
  readonly unit?: string;
  /** How the value is written; replaces the number and the unit. */
  readonly format?: (value: number) => string;
  readonly help?: string;
  readonly disabled?: boolean;
  /** Values worth pointing at, as a tick and, where there is a label, a word under the track. */
  readonly marks?: readonly SliderMark[];
  /** The colour of the filled part; a net's colour only for something of that net. */
  readonly tone?: "ink" | "clean" | "poisoned";
  readonly onChange: (value: number) => void;
  /** Once, when the hand lets go. */
  readonly onCommit?: (value: number) => void;
}

export interface SliderMark {
  readonly value: number;
  readonly label?: string;
}

export function Slider({ label, value, min, max, step = 1, marks = [], tone = "ink", ...rest }: SliderProps) {
  const id = useId();
  const helpId = `${id}help`;
  const written = rest.format?.(value) ?? (rest.unit ? `${value}\u00a0${rest.unit}` : `${value}`);
  const hasWords = marks.some((mark) => mark.label);
  const commit = (event: { currentTarget: HTMLInputElement }) =>
    rest.onCommit?.(event.currentTarget.valueAsNumber);
  return (
    <div className={`${styles.slider} ${styles[tone]}`} data-disabled={rest.disabled || undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <output className={styles.value} htmlFor={id}>
        {written}
      </output>
      <div
        className={styles.rail}
        data-words={hasWords || undefined}
        style={{ "--filled": shareOf(value, min, max) } as CSSProperties}
      >
        <input
          id={id}
          className={styles.input}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={rest.disabled}
          aria-valuetext={written}
          aria-describedby={rest.help ? helpId : undefined}
          onChange={(event) => rest.onChange(event.currentTarget.valueAsNumber)}
          onPointerUp={commit}
          onKeyUp={commit}
        />
        {marks.map((mark) => (
          <span
            key={mark.value}
            className={styles.mark}
            style={{ "--at": shareOf(mark.value, min, max) } as CSSProperties}
            data-end={endOf(shareOf(mark.value, min, max))}
            aria-hidden="true"
          >
            {mark.label}
          </span>
        ))}
      </div>
      {rest.help && (
        <p id={helpId} className={styles.help}>
          {rest.help}
        </p>
      )}
    </div>
  );
}

// A word at an end of the track must not hang over it.
function endOf(share: number): "left" | "right" | undefined {
  return share < 0.06 ? "left" : share > 0.94 ? "right" : undefined;
}

function shareOf(value: number, min: number, max: number): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
}
