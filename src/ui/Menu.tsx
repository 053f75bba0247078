// One of many: the system's own select. It opens as the phone's own wheel or list, leaves a small frame, finds an
// entry by its first letters and needs no script; a drawn list would have to imitate all of that.

import { useId } from "react";
import { Icon } from "./icons/Icon.tsx";
import styles from "./Menu.module.css";

export interface MenuOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
  /** Options of the same group stand together under its name. */
  readonly group?: string;
}

export interface MenuProps<Value extends string> {
  readonly label: string;
  readonly options: readonly MenuOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly labelIs?: "drawn" | "spoken";
  readonly help?: string;
  readonly disabled?: boolean;
}

export function Menu<Value extends string>({ label, options, value, onChange, ...rest }: MenuProps<Value>) {
  const id = useId();
  const groups = [...new Set(options.map((option) => option.group ?? ""))];
  const chosen = (text: string) => options.find((option) => option.value === text);
  return (
    <div className={styles.menu}>
      <label className={rest.labelIs === "spoken" ? "spoken" : styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.box}>
        <select
          id={id}
          className={styles.select}
          value={value}
          disabled={rest.disabled}
          aria-describedby={rest.help ? `${id}help` : undefined}
          onChange={(event) => {
            const option = chosen(event.currentTarget.value);
            if (option) onChange(option.value);
          }}
        >
          {groups.map((group) => {
            const entries = options
              .filter((option) => (option.group ?? "") === group)
              .map((option) => (
                <option key={option.value} value={option.value} disabled={option.disabled}>
                  {option.label}
                </option>
              ));
            return group === "" ? (
              entries
            ) : (
              <optgroup key={group} label={group}>
                {entries}
              </optgroup>
            );
          })}
        </select>
        <Icon name="down" />
      </div>
      {rest.help && (
        <p id={`${id}help`} className={styles.help}>
          {rest.help}
        </p>
      )}
    </div>
  );
}
