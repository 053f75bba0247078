// One of a few, all in sight: radio buttons that look like one segmented control.

import { useId, type ReactNode } from "react";
import { Icon, type IconName } from "./icons/Icon.tsx";
import { Spoken } from "./Spoken.tsx";
import { useTooltip } from "./useTooltip.tsx";
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
        {options.map((option) => (
          <Segment
            key={option.value}
            option={option}
            group={group}
            checked={option.value === value}
            iconOnly={rest.iconsOnly ?? false}
            onPick={() => onChange(option.value)}
          />
        ))}
      </div>
      {rest.help && <p className={styles.help}>{rest.help}</p>}
    </fieldset>
  );
}

interface SegmentProps {
  readonly option: ChoiceOption<string>;
  readonly group: string;
  readonly checked: boolean;
  readonly iconOnly: boolean;
  readonly onPick: () => void;
}

function Segment({ option, group, checked, iconOnly, onPick }: SegmentProps) {
  const { handlers, tip } = useTooltip(option.label);
  return (
    <label className={styles.option} data-icon-only={iconOnly || undefined} {...(iconOnly && handlers)}>
      <input
        className={styles.input}
        type="radio"
        name={group}
        value={option.value}
        checked={checked}
        disabled={option.disabled}
        onChange={onPick}
      />
      {option.icon && <Icon name={option.icon} />}
      {iconOnly ? <Spoken>{option.label}</Spoken> : option.label}
      {tip}
    </label>
  );
}
