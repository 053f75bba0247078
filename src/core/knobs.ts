// Knobs as data: what a person can set on an attack. The menu, the parser and the link are made from these,
// and the type of the values follows from them.

import type { Trigger } from "#core/trigger/trigger.ts";

export interface NumberKnob {
  readonly kind: "number";
  readonly label: string;
  readonly help: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly initial: number;
  readonly unit?: string;
}

export interface ChoiceKnob<Choice extends string = string> {
  readonly kind: "choice";
  readonly label: string;
  readonly help: string;
  readonly choices: readonly Choice[];
  readonly initial: Choice;
}

/** A knob that the trigger studio sets. */
export interface TriggerKnob {
  readonly kind: "trigger";
  readonly label: string;
  readonly help: string;
  readonly initial: Trigger;
}

export type Knob = NumberKnob | ChoiceKnob | TriggerKnob;
export type Knobs = Readonly<Record<string, Knob>>;
export type KnobValue = number | string | Trigger;

export type ValuesOf<K extends Knobs> = {
  readonly [Name in keyof K]: K[Name] extends NumberKnob
    ? number
    : K[Name] extends ChoiceKnob<infer Choice>
      ? Choice
      : Trigger;
};

/** The values of knobs whose exact names are not known here. */
export type KnobValues = Readonly<Record<string, KnobValue>>;

export function initialValues(knobs: Knobs): KnobValues {
  return Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, knob.initial]));
}
