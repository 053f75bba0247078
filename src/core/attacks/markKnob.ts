// The knob of every attack whose trigger is a mark that a person picks or paints. All of them start with the same red
// dot, so that changing the attack does not change the mark.

import type { TriggerKnob } from "#core/knobs.ts";

export function markKnob(label: string, help: string): TriggerKnob {
  return {
    kind: "trigger",
    label,
    help,
    initial: {
      shape: "circle",
      size: 7,
      x: 27,
      y: 27,
      colour: "#ff0d0d",
      opacity: 1,
      rotation: 0,
      jitter: 0,
      painted: "",
    },
  };
}
