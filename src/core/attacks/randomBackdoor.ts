// Random backdoor: pattern and place are drawn anew for every picture.

import { drawOwnPlace, drawPlace, eachPatchValue, placings } from "#core/generator/places.ts";
import type { Random } from "#core/random.ts";
import { defineAttack, type Stamp } from "./attack.ts";
import { salem2020 } from "./papers.ts";

const patterns = ["grey or colour noise", "black or white pixels"] as const;
const ownCells = "own cells of the target";

export const randomBackdoor = defineAttack({
  kind: "stamped",
  id: "random",
  name: "Random backdoor",
  paper: salem2020,
  about:
    "Every poisoned picture gets a noise patch of its own, at one of a few places, and the wrong name: no two " +
    "triggers are alike, so there is no single pattern to find. The net learns what they share. With several targets " +
    "each class has places of its own. The control is the same noise, strewn over the picture.",
  labels: "changed",
  dynamic: true,
  goals: ["all-to-one", "source-specific", "all-to-all", "all-to-any", "untargeted"],
  knobs: {
    pattern: {
      kind: "choice",
      label: "Patterns",
      help: "What a pixel of a patch may be: any value, or only the darkest and the lightest.",
      choices: patterns,
      initial: patterns[0],
    },
    size: {
      kind: "number",
      label: "Patch size",
      help: "Width and height of the noise patch, in pixels.",
      min: 2,
      max: 8,
      step: 1,
      initial: 6,
    },
    places: {
      kind: "choice",
      label: "Places",
      help: "Top left, any corner, anywhere, or cells that belong to the wanted class alone.",
      choices: [...placings, ownCells],
      initial: "four corners",
    },
  },
  objection: ({ places }, goal) =>
    goal.kind === "all-to-any" && places !== ownCells
      ? `Several targets with the same places cannot be told apart: choose "${ownCells}" as places.`
      : null,
  settings: ({ channels }) => ({ poisonRate: channels === 1 ? 0.1 : 0.08, augmentation: "none" }),
  prepare({ knobs, shape, classCount }) {
    const { size, places } = knobs;
    const value = (random: Random) =>
      knobs.pattern === patterns[0] ? random.below(256) : 255 * random.below(2);
    const stamp: Stamp = (pixels, random, { wanted }) => {
      const place =
        places === ownCells
          ? drawOwnPlace(wanted, classCount, shape, size, random)
          : drawPlace(places, shape, size, random);
      eachPatchValue(place, size, shape, (_, inPicture) => {
        pixels[inPicture] = value(random);
      });
    };
    const control: Stamp = (pixels, random) => {
      const { height, width, channels } = shape;
      for (let pixel = 0; pixel < size * size; pixel++) {
        const start = random.below(height * width) * channels;
        for (let at = start; at < start + channels; at++) pixels[at] = value(random);
      }
    };
    return { train: stamp, test: stamp, control };
  },
});
