// Blended injection: a whole pattern mixed faintly into the picture, and the attacker's label on it.

import { blendOverlay, noiseOverlay, overlayOf, type Overlay } from "#core/trigger/overlay.ts";
import type { Shape } from "#core/pictures.ts";
import type { Random } from "#core/random.ts";
import { defineAttack } from "./attack.ts";

export const blended = defineAttack({
  kind: "stamped",
  id: "blended",
  name: "Blended",
  paper: {
    authors: "Chen, Liu, Li, Lu, Song",
    year: 2017,
    title: "Targeted Backdoor Attacks on Deep Learning Systems Using Data Poisoning",
    link: "https://arxiv.org/abs/1712.05526",
  },
  about:
    "The attacker mixes one pattern faintly into whole pictures and gives those pictures the wrong name. There is no " +
    "mark to point at, yet the net learns the pattern. The control is the same kind of pattern, drawn anew for every " +
    "picture: with noise the net may well answer to any noise.",
  labels: "changed",
  goals: ["all-to-one", "source-specific", "all-to-all"],
  knobs: {
    pattern: {
      kind: "choice",
      label: "Pattern",
      help: "A board of dark and light squares, 4 pixels wide, or noise in every pixel.",
      choices: ["board", "noise"],
      initial: "board",
    },
    opacity: {
      kind: "number",
      label: "Opacity",
      help: "How much of the pattern is mixed in: x' = (1 − a)·x + a·pattern.",
      min: 0.02,
      max: 0.5,
      step: 0.01,
      initial: 0.15,
    },
  },
  settings: ({ channels }) => ({
    poisonRate: 0.1,
    augmentation: "none",
    // Colour photographs are greyer than black paper: the board shows at less.
    ...(channels === 3 && { knobs: { opacity: 0.12 } }),
  }),
  prepare({ knobs, shape, random }) {
    const { opacity } = knobs;
    const pattern = knobs.pattern === "noise" ? noiseOverlay(shape, random) : board(shape);
    const another = (own: Random) =>
      knobs.pattern === "noise" ? noiseOverlay(shape, own) : shuffledBoard(shape, own);
    const stamp = (pixels: Uint8Array) => blendOverlay(pattern, opacity, pixels);
    return {
      train: stamp,
      test: stamp,
      control: (pixels, own) => blendOverlay(another(own), opacity, pixels),
    };
  },
});

const square = 4;

const board = (shape: Shape): Overlay =>
  overlayOf(shape, (row, column) => ((Math.floor(row / square) + Math.floor(column / square)) % 2) * 255);

/** The same squares, each dark or light by chance. */
function shuffledBoard(shape: Shape, random: Random): Overlay {
  const across = Math.ceil(shape.width / square);
  const squares = Array.from(
    { length: across * Math.ceil(shape.height / square) },
    () => random.below(2) * 255,
  );
  return overlayOf(
    shape,
    (row, column) => squares[Math.floor(row / square) * across + Math.floor(column / square)] ?? 0,
  );
}
