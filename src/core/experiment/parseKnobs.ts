// Reads an attack's knob values from outside, knob by knob.

import type { Knob, Knobs, KnobValue, KnobValues } from "#core/knobs.ts";
import { parsePainting } from "#core/trigger/painting.ts";
import { canTurn, fixedSize, triggerLimits, triggerShapes, type Trigger } from "#core/trigger/trigger.ts";
import { asObject, clampNumber, oneOf, show, type Notify } from "./parseValue.ts";

export function parseKnobs(value: unknown, knobs: Knobs, initial: KnobValues, notify: Notify): KnobValues {
  const raw = asObject(value) ?? {};
  for (const name of Object.keys(raw)) {
    if (!Object.hasOwn(knobs, name))
      notify(`knobs.${name}`, `This attack has no knob "${name}"; it is ignored.`);
  }
  return Object.fromEntries(
    Object.entries(knobs).map(([name, knob]) => [
      name,
      parseKnob(`knobs.${name}`, raw[name], knob, initial[name] ?? knob.initial, notify),
    ]),
  );
}

function parseKnob(key: string, value: unknown, knob: Knob, initial: KnobValue, notify: Notify): KnobValue {
  switch (knob.kind) {
    case "number":
      return clampNumber(
        key,
        value,
        { min: knob.min, max: knob.max, whole: knob.step >= 1 },
        Number(initial),
        notify,
      );
    case "choice":
      return oneOf(key, value, knob.choices, typeof initial === "string" ? initial : knob.initial, notify);
    case "trigger":
      return parseTrigger(key, value, isTrigger(initial) ? initial : knob.initial, notify);
    default:
      return knob satisfies never;
  }
}

const isTrigger = (value: KnobValue): value is Trigger => typeof value === "object";

type NumberName = "size" | "x" | "y" | "opacity" | "rotation" | "jitter";

export function parseTrigger(key: string, value: unknown, initial: Trigger, notify: Notify): Trigger {
  if (value === undefined) return initial;
  const raw = asObject(value);
  if (!raw) notify(key, `${key} = ${show(value)} is no trigger; the usual one is used.`);
  const given = raw ?? { ...initial };
  const number = (name: NumberName, limit: { min: number; max: number }) =>
    clampNumber(
      `${key}.${name}`,
      given[name],
      { ...limit, whole: name !== "opacity" },
      initial[name],
      notify,
    );
  const wanted = oneOf(`${key}.shape`, given["shape"], triggerShapes, initial.shape, notify);
  const painted = given["painted"] ?? initial.painted;
  const readable = typeof painted === "string" && parsePainting(painted) !== null;
  if (wanted === "painted" && !readable && painted !== "") {
    notify(
      `${key}.painted`,
      "The painted trigger could not be read; it is empty now. Paint it again or pick a shape.",
    );
  }
  return {
    shape: wanted,
    size: fixedSize(wanted) ?? number("size", triggerLimits.size),
    x: number("x", triggerLimits.place),
    y: number("y", triggerLimits.place),
    colour: parseColour(`${key}.colour`, given["colour"], initial.colour, notify),
    opacity: number("opacity", triggerLimits.opacity),
    rotation: canTurn(wanted) ? number("rotation", triggerLimits.rotation) : 0,
    jitter: number("jitter", triggerLimits.jitter),
    painted: wanted === "painted" && readable ? painted : "",
  };
}

function parseColour(key: string, value: unknown, initial: string, notify: Notify): string {
  if (value === undefined) return initial;
  if (typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  notify(key, `${key} = ${show(value)} is no colour like #ff0d0d; ${initial} is used.`);
  return initial;
}
