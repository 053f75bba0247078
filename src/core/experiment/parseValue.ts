// Readers for single values from outside: each gives a valid value and says when it had to step in.

import type { Limit } from "./experiment.ts";

export interface Notice {
  /** The name of the setting, as it stands in the link. */
  readonly key: string;
  readonly sentence: string;
}

export type Notify = (key: string, sentence: string) => void;

/** Own enumerable properties of a plain object; null for anything else. */
export function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

export function clampNumber(
  key: string,
  value: unknown,
  { min, max, whole }: Limit,
  initial: number,
  notify: Notify,
): number {
  if (value === undefined) return initial;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    notify(key, `${key} = ${show(value)} is not a number; ${initial} is used.`);
    return initial;
  }
  const rounded = whole ? Math.round(value) : value;
  const clamped = Math.min(max, Math.max(min, rounded));
  if (clamped !== value)
    notify(
      key,
      `${key} = ${value} is outside ${min} to ${max}${whole ? " or not whole" : ""}; ${clamped} is used.`,
    );
  return clamped;
}

export function oneOf<Choice extends string>(
  key: string,
  value: unknown,
  choices: readonly Choice[],
  initial: Choice,
  notify: Notify,
): Choice {
  if (value === undefined) return initial;
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  notify(key, `${key} = ${show(value)} is none of ${choices.join(", ")}; ${initial} is used.`);
  return initial;
}

/** A value from outside, short enough to be repeated to the person. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
