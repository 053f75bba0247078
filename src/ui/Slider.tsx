// One number on Radix's slider. Name and value stand above the track, so they can never collide with it.

import { Slider as Radix } from "radix-ui";
import { useId, useRef, type CSSProperties } from "react";
import { useLocked } from "./Parts.tsx";
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
  /** Keeps room for the words of marks that may come. */
  readonly marksMayCome?: boolean;
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
  const [labelId, helpId] = [`${id}label`, `${id}help`];
  const written = rest.format?.(value) ?? (rest.unit ? `${value}\u00a0${rest.unit}` : `${value}`);
  const disabled = useLocked() || rest.disabled === true;
  const hasWords = rest.marksMayCome === true || marks.some((mark) => mark.label);
  // A key that is held down is one edit: it ends when the key comes up, or when the focus goes elsewhere.
  const keyHeld = useRef(false);
  const endKey = () => {
    if (keyHeld.current) rest.onCommit?.(value);
    keyHeld.current = false;
  };
  return (
    <div className={`${styles.slider} ${styles[tone]}`} data-disabled={disabled || undefined}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <span className={styles.value}>{written}</span>
      <Radix.Root
        className={styles.rail}
        data-words={hasWords || undefined}
        min={min}
        max={max}
        step={step}
        value={[value]}
        disabled={disabled}
        onValueChange={([next = value]) => rest.onChange(next)}
        onValueCommit={([next = value]) => {
          if (!keyHeld.current) rest.onCommit?.(next);
        }}
        onKeyDown={() => {
          keyHeld.current = true;
        }}
        onKeyUp={endKey}
        onBlur={endKey}
      >
        <Radix.Track className={styles.track}>
          <Radix.Range className={styles.range} />
        </Radix.Track>
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
        <Radix.Thumb
          className={styles.thumb}
          aria-labelledby={labelId}
          aria-valuetext={written}
          {...(rest.help && { "aria-describedby": helpId })}
        />
      </Radix.Root>
      {rest.help && (
        <p id={helpId} className={styles.help}>
          {rest.help}
        </p>
      )}
    </div>
  );
}

// A word at an end of the track must not hang over it.
function endOf(share: number): "start" | "end" | undefined {
  return share < 0.06 ? "start" : share > 0.94 ? "end" : undefined;
}

function shareOf(value: number, min: number, max: number): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
}
