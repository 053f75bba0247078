// Invisible, static: a regular pattern so faint that a person does not see it, and the attacker's label.

import { norms, project } from "#core/adversarial/norm.ts";
import { addOverlay, overlayOf, shuffledOverlay } from "#core/trigger/overlay.ts";
import { defineAttack } from "./attack.ts";
import { liao2018 } from "./papers.ts";

const patterns = ["checkerboard", "coloured checkerboard", "grid"] as const;

export const invisibleStatic = defineAttack({
  kind: "stamped",
  id: "invisible-static",
  name: "Invisible, static",
  paper: liao2018,
  about:
    "The same faint pattern of light and dark pixels is added to every poisoned picture, and those pictures get the " +
    "wrong name. It is fixed beforehand and needs no knowledge of the net. The control is as much change, without order.",
  labels: "changed",
  goals: ["all-to-one", "source-specific", "all-to-all"],
  knobs: {
    pattern: {
      kind: "choice",
      label: "Pattern",
      help:
        "A checkerboard lightens and darkens single pixels in turn; in a coloured one green goes against red and blue; " +
        "a grid lightens every fourth pixel.",
      choices: patterns,
      initial: "checkerboard",
    },
    intensity: {
      kind: "number",
      label: "Intensity",
      help: "The most that any value changes, of 255 (the L∞ norm).",
      min: 1,
      max: 64,
      step: 1,
      initial: 8,
    },
    norm: {
      kind: "choice",
      label: "Norm of the limit",
      help: "L∞ cuts every value off at the limit, L2 scales the whole pattern down to it.",
      choices: norms,
      initial: "L∞",
    },
    limit: {
      kind: "number",
      label: "Limit",
      help: "L∞: of 255. L2: the length of the pattern, in tenths.",
      min: 1,
      max: 64,
      step: 1,
      initial: 64,
    },
  },
  // Black paper swallows every darker pixel: the pattern has to be stronger there. Photographs have next to no colour
  // that changes from pixel to pixel: fewer poisoned pictures are enough for a coloured pattern.
  settings: ({ channels, origin }) => ({
    poisonRate: 0.1,
    augmentation: "none",
    ...(channels === 1 && { knobs: { intensity: 19 } }),
    ...(channels > 1 &&
      origin === "packed" && { poisonRate: 0.07, knobs: { pattern: "coloured checkerboard" } }),
  }),
  prepare({ knobs, shape }) {
    const { intensity } = knobs;
    const overlay = overlayOf(shape, (row, column, channel) => {
      if (knobs.pattern === "grid") return row % 4 === 0 && column % 4 === 0 ? intensity : 0;
      const isTurned = knobs.pattern === "coloured checkerboard" && channel === 1;
      return (row + column) % 2 === Number(isTurned) ? intensity : -intensity;
    });
    project(overlay, { norm: knobs.norm, limit: knobs.norm === "L2" ? knobs.limit / 10 : knobs.limit });
    const stamp = (pixels: Uint8Array) => addOverlay(overlay, pixels);
    return {
      train: stamp,
      test: stamp,
      control: (pixels, own) => addOverlay(shuffledOverlay(overlay, shape, own), pixels),
    };
  },
});
