// Pictures, tiles, the painter with an undo history, and a contact sheet of what the page can draw.

import { useState } from "react";
import { digitShape, drawDigit } from "#core/drawing/digit.ts";
import { drawPet, petShape } from "#core/drawing/pet.ts";
import { randomStream } from "#core/random.ts";
import { renderTrigger, stampMark } from "#core/trigger/mark.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { Painter } from "#ui/painter/Painter.tsx";
import { PainterTools } from "#ui/painter/PainterTools.tsx";
import { firstTool } from "#ui/painter/tool.ts";
import { Visibility } from "#ui/painter/Visibility.tsx";
import { Panel } from "#ui/Panel.tsx";
import { QrCode } from "#ui/QrCode.tsx";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import { PictureTile } from "#ui/PictureTile.tsx";
import { PictureView } from "#ui/PictureView.tsx";
import { aDog, marked, redDot } from "./GalleryData.ts";
import styles from "./Gallery.module.css";

export function GalleryPictures() {
  return (
    <>
      <div className={styles.columns}>
        <Panel number={1} title="Painter" note="32 × 32 colour">
          <PainterInUse shape={petShape} picture={aDog} />
        </Panel>
        <Panel title="Painter" note="28 × 28 grey">
          <PainterInUse shape={digitShape} picture={drawDigit(7, randomStream(1, "gallery", "digit"))} />
        </Panel>
        <Panel title="Tiles">
          <Tiles />
        </Panel>
      </div>
      <Panel title="Codes" note="for cameras">
        <div className={styles.columns}>
          <QrCode text="https://example.org/" label="A short address" tooLong="" />
          <QrCode text={"x".repeat(2000)} label="2,000 characters" tooLong="" />
          <QrCode text={"x".repeat(3000)} label="" tooLong="3,000 characters fit into no code." />
        </div>
      </Panel>
      <Panel title="Contact sheet" note="drawn by the page from a seed">
        <PictureGrid label="Drawn pets" tiles={pets} />
        <PictureGrid label="Drawn digits" tiles={digits} size="small" />
      </Panel>
    </>
  );
}

function PainterInUse({
  shape,
  picture,
}: {
  shape: typeof petShape | typeof digitShape;
  picture: Uint8Array;
}) {
  const [tool, setTool] = useState(firstTool);
  const [trigger, setTrigger] = useState<Trigger>({ ...redDot, x: 22, y: 22 });
  const [past, setPast] = useState<readonly Trigger[]>([{ ...redDot, x: 22, y: 22 }]);
  const commit = (next: Trigger) => {
    setTrigger(next);
    setPast([...past, next]);
  };
  const before = past.at(-2);
  const after = picture.slice();
  stampMark(renderTrigger(trigger, shape), after);
  return (
    <div className={styles.stack}>
      <Painter
        shape={shape}
        picture={picture}
        trigger={trigger}
        tool={tool}
        label="A picture with your mark"
        onPick={(colour) => setTool({ ...tool, mode: "paint", colour })}
        onChange={(next, { commit: ended }) => (ended ? commit(next) : setTrigger(next))}
      />
      <PainterTools
        tool={tool}
        onTool={setTool}
        onUndo={
          before &&
          (() => {
            setTrigger(before);
            setPast(past.slice(0, -1));
          })
        }
        onClear={() => commit({ ...trigger, shape: "painted", painted: "" })}
      />
      <Visibility shape={shape} before={picture} after={after} />
    </div>
  );
}

function Tiles() {
  const [picked, setPicked] = useState(0);
  const tile = (id: number) => ({ id, shape: petShape, pixels: petPixels("dog", id) });
  return (
    <div className={styles.stack}>
      <PictureGrid
        label="Poisoned training pictures"
        size="small"
        tiles={Array.from({ length: 12 }, (_, id) => ({
          ...tile(id),
          pixels: marked(petPixels("dog", id), redDot),
          was: "dog",
          now: "cat",
          outline: "poisoned",
        }))}
      />
      <PictureGrid
        label="Pick the picture to follow"
        tiles={[0, 1, 2, 3].map((id) => ({
          ...tile(id),
          now: "dog",
          picked: id === picked,
          onPick: () => setPicked(id),
        }))}
      />
      <div className={styles.columns}>
        <PictureTile {...tile(8)} now="a tile by itself" />
        <PictureView {...tile(9)} label="A picture without words" />
      </div>
      <PictureGrid
        label="Outlines"
        size="large"
        tiles={[
          { ...tile(5), now: "clean", outline: "clean" },
          { ...tile(6), now: "automobile", was: "aeroplane", outline: "poisoned" },
        ]}
      />
    </div>
  );
}

function petPixels(kind: "dog" | "cat", at: number): Uint8Array {
  return drawPet(kind, randomStream(1, "gallery", kind, at));
}

const pets = Array.from({ length: 36 }, (_, id) => {
  const now = id % 2 === 0 ? ("dog" as const) : ("cat" as const);
  return { id, shape: petShape, pixels: petPixels(now, id), now };
});

const digits = Array.from({ length: 40 }, (_, id) => ({
  id,
  shape: digitShape,
  pixels: drawDigit(id % 10, randomStream(1, "gallery", "digit", id)),
  now: `${id % 10}`,
}));
