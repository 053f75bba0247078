// What moves, to be let go by hand: pictures that travel into two nets, the card that turns, the rim that lights up.

import { useRef } from "react";
import { petShape } from "#core/drawing/pet.ts";
import { TwoByTwo } from "#ui/answers/TwoByTwo.tsx";
import { Button } from "#ui/Button.tsx";
import { planFlight, type Box } from "#ui/motion/flight.ts";
import { flyPictures } from "#ui/motion/flyPictures.ts";
import { flashRim, turnCard } from "#ui/motion/turnCard.ts";
import { Panel } from "#ui/Panel.tsx";
import { putPicture } from "#ui/rgba.ts";
import { aDog, dogToCat, marked, redDot } from "./GalleryData.ts";
import styles from "./Gallery.module.css";

const pictures = { without: aDog, withMark: marked(aDog, redDot) };

export function GalleryMotion() {
  const cell = useRef<HTMLTableCellElement>(null);
  const start = useRef<HTMLDivElement>(null);
  const fly = () => {
    if (!cell.current || !start.current) return;
    const tile = boxOf(start.current);
    const flight = planFlight({
      screen: { width: document.documentElement.clientWidth, height: innerHeight },
      gallery: tile,
      tiles: [{ ...tile, width: tile.height }],
      untouched: 2,
      target: boxOf(cell.current.closest("table") ?? cell.current),
    });
    if (flight)
      flyPictures(flight, { clean: "Clean net", poisoned: "Poisoned net" }, ({ kind }) => dogOf(kind));
  };
  return (
    <Panel title="What moves" note="made up">
      <div ref={start} className={styles.row}>
        <Button onClick={fly}>Let pictures travel</Button>
        <Button onClick={() => cell.current && turnCard(cell.current, { from: "dog", to: "cat" })}>
          Turn the card
        </Button>
        <Button onClick={() => cell.current && flashRim(cell.current)}>Light up the rim</Button>
      </div>
      <TwoByTwo
        flipCell={cell}
        moves="smoothly"
        shape={petShape}
        pictures={pictures}
        clean={{ without: [0.07, 0.93], withMark: [0.09, 0.91] }}
        poisoned={{ without: [0.05, 0.95], withMark: [0.97, 0.03] }}
        {...dogToCat}
      />
    </Panel>
  );
}

function dogOf(kind: "marked" | "original" | "untouched"): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = petShape.width;
  canvas.height = petShape.height;
  putPicture(canvas, petShape, kind === "marked" ? pictures.withMark : pictures.without);
  return canvas;
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
