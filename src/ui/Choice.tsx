// One of a few, all in sight: radio buttons that look like one segmented control.

import { useId, type ReactNode } from "react";
import { Icon, type IconName } from "./icons/Icon.tsx";
import { Spoken } from "./Spoken.tsx";
import { Tooltip } from "./Tooltip.tsx";
import styles from "./Choice.module.css";

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
}

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** "spoken": the label is read aloud but not drawn. */
  readonly labelIs?: "drawn" | "spoken";
  /** Draw the icons alone; the words stay as tooltip and for the screen reader. */
  readonly iconsOnly?: boolean;
  readonly help?: ReactNode;
}

export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
  ...rest
}: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={rest.labelIs === "spoken" ? "spoken" : styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => {
          const segment = (
            <label key={option.value} className={styles.option} data-icon-only={rest.iconsOnly || undefined}>
              <input
                className={styles.input}
                type="radio"
                name={group}
                value={option.value}
                checked={option.value === value}
                disabled={option.disabled}
                onChange={() => onChange(option.value)}
              />
              {option.icon && <Icon name={option.icon} />}
              {rest.iconsOnly ? <Spoken>{option.label}</Spoken> : option.label}
            </label>
          );
          return rest.iconsOnly ? (
            <Tooltip key={option.value} words={option.label}>
              {segment}
            </Tooltip>
          ) : (
            segment
          );
        })}
      </div>
      {rest.help && <p className={styles.help}>{rest.help}</p>}
    </fieldset>
  );
}
