// Every number and choice of an attack, drawn from its description. Triggers have a studio of their own.

import type { ChoiceKnob, Knobs, KnobValue, KnobValues, NumberKnob } from "#core/knobs.ts";
import { Menu } from "#ui/Menu.tsx";
import { Slider } from "#ui/Slider.tsx";
import { useCoreWords } from "#words/useWords.ts";
import styles from "./KnobFields.module.css";

export interface KnobFieldsProps {
  readonly knobs: Knobs;
  readonly values: KnobValues;
  /** With commit false while a slider moves, and once with commit true when the hand lets go. */
  readonly onChange: (values: KnobValues, how: { readonly commit: boolean }) => void;
}

export function KnobFields({ knobs, values, onChange }: KnobFieldsProps) {
  const fields = Object.entries(knobs).filter(([, knob]) => knob.kind !== "trigger");
  if (fields.length === 0) return null;
  return (
    <div className={styles.fields}>
      {fields.map(([name, knob]) => {
        const set = (value: KnobValue, commit: boolean) => onChange({ ...values, [name]: value }, { commit });
        const value = values[name] ?? knob.initial;
        return knob.kind === "number" ? (
          <NumberField key={name} knob={knob} value={Number(value)} onChange={set} />
        ) : (
          knob.kind === "choice" && (
            <ChoiceField
              key={name}
              knob={knob}
              value={typeof value === "string" ? value : ""}
              onChange={set}
            />
          )
        );
      })}
    </div>
  );
}

interface FieldProps<Knob, Value> {
  readonly knob: Knob;
  readonly value: Value;
  readonly onChange: (value: Value, commit: boolean) => void;
}

function NumberField({ knob, value, onChange }: FieldProps<NumberKnob, number>) {
  const core = useCoreWords();
  const { label, help, min, max, step } = knob;
  return (
    <Slider
      label={core(label)}
      help={core(help)}
      min={min}
      max={max}
      step={step}
      value={value}
      {...(knob.unit !== undefined && { unit: knob.unit })}
      onChange={(next) => onChange(next, false)}
      onCommit={(next) => onChange(next, true)}
    />
  );
}

function ChoiceField({ knob, value, onChange }: FieldProps<ChoiceKnob, string>) {
  const core = useCoreWords();
  return (
    <Menu
      label={core(knob.label)}
      help={core(knob.help)}
      value={value}
      options={knob.choices.map((choice) => ({ value: choice, label: core(choice) }))}
      onChange={(next) => onChange(next, true)}
    />
  );
}
