// The picture one paints on. It draws every stroke itself, at once, and tells its owner the new trigger: with
// commit false while the hand is down, and once with commit true when it lets go. The owner keeps the history.

import { useEffect, useId, useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { Shape } from "#core/pictures.ts";
import { renderTrigger, stampMark } from "#core/trigger/mark.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { putPicture } from "#ui/rgba.ts";
import { useLocked } from "#ui/Parts.tsx";
import { Spoken } from "#ui/Spoken.tsx";
import { useWords } from "#words/useWords.ts";
import { startGesture, type Gesture } from "./gesture.ts";
import { GridOverlay, putCursor } from "./GridOverlay.tsx";
import { keyDeed } from "./keys.ts";
import { type Cell } from "./layer.ts";
import { MarkHandles } from "./MarkHandles.tsx";
import { moveTrigger } from "./place.ts";
import { cellAt, colourAt, passedPlaces, stepFrom } from "./pointing.ts";
import { isPainting, type PainterTool } from "./tool.ts";
import styles from "./Painter.module.css";

export interface PainterProps {
  readonly shape: Shape;
  /** The picture below the mark: height × width × channels bytes. */
  readonly picture: Uint8Array;
  readonly trigger: Trigger;
  readonly tool: PainterTool;
  /** What is on the picture: "a dog with your mark". */
  readonly label: string;
  /** The colour under the eyedropper, "#rrggbb". */
  readonly onPick: (colour: string) => void;
  readonly onChange: (next: Trigger, how: { readonly commit: boolean }) => void;
}

export function Painter({ shape, picture, trigger, tool, label, onPick, onChange }: PainterProps) {
  const t = useWords("studio");
  const locked = useLocked();
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const cursorMark = useRef<SVGRectElement>(null);
  const news = useRef<HTMLSpanElement>(null);
  const hand = useRef<{ readonly pointer: number; readonly gesture: Gesture; latest: Trigger } | null>(null);
  const cursor = useRef<Cell>({ column: Math.floor(shape.width / 2), row: Math.floor(shape.height / 2) });

  const draw = (shown: Trigger) => {
    if (!canvas.current) return;
    const pixels = picture.slice();
    stampMark(renderTrigger(shown, shape), pixels);
    putPicture(canvas.current, shape, pixels);
  };
  // While the hand is down, it is ahead of what the owner knows.
  useEffect(() => draw(hand.current?.latest ?? trigger));

  const pointAt = (cell: Cell | null, by: "pointer" | "keys" = "pointer") => {
    if (cell) cursor.current = cell;
    if (cursorMark.current)
      putCursor(
        cursorMark.current,
        cell,
        tool.mode === "paint" || tool.mode === "erase" ? tool.brushSize : 1,
        by,
      );
  };
  const say = (text: string) => {
    if (news.current) news.current.textContent = text;
  };
  const placeName = ({ column, row }: Cell) => t("painter.place", { column: column + 1, row: row + 1 });
  const give = (next: Trigger, commit: boolean) => {
    draw(next);
    onChange(next, { commit });
  };
  const pickAt = (cell: Cell) => onPick(colourAt(picture, trigger, shape, cell));

  const press = (event: PointerEvent<HTMLCanvasElement>) => {
    if (locked || hand.current || event.button === 2 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const cell = cellAt(event.currentTarget, event, shape);
    if (tool.mode === "pick") return pickAt(cell);
    // The back end of a pen rubs out.
    const held: PainterTool = event.buttons & 32 ? { ...tool, mode: "erase" } : tool;
    const gesture = startGesture(trigger, shape, held, cell);
    hand.current = { pointer: event.pointerId, gesture, latest: gesture.to(cell) };
    pointAt(cell);
    give(hand.current.latest, false);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const target = event.currentTarget;
    pointAt(cellAt(target, event, shape));
    if (hand.current?.pointer !== event.pointerId) return;
    const before = hand.current.latest;
    // One event may stand for many places the hand has passed.
    for (const passed of passedPlaces(event.nativeEvent)) {
      hand.current.latest = hand.current.gesture.to(cellAt(target, passed, shape));
    }
    if (!sameTrigger(before, hand.current.latest)) give(hand.current.latest, false);
  };
  const release = (event: PointerEvent<HTMLCanvasElement>) => {
    if (hand.current?.pointer !== event.pointerId) return;
    const { latest } = hand.current;
    hand.current = null;
    give(latest, true);
  };

  const pressKey = (event: KeyboardEvent) => {
    const deed = keyDeed(event);
    if (locked || !deed || hand.current) return;
    event.preventDefault();
    if (deed.kind === "walk") {
      pointAt(stepFrom(cursor.current, deed.columns, deed.rows, shape), "keys");
      say(placeName(cursor.current));
    } else if (deed.kind === "shift") {
      const next = moveTrigger(trigger, shape, deed.columns, deed.rows);
      give(next, true);
      say(t("painter.said.move", { place: placeName({ column: next.x, row: next.y }) }));
    } else if (deed.kind === "use" && tool.mode === "pick") {
      pickAt(cursor.current);
      say(t("painter.said.pick", { place: placeName(cursor.current) }));
    } else {
      const mode = deed.kind === "erase" ? "erase" : tool.mode;
      give(startGesture(trigger, shape, { ...tool, mode }, cursor.current).to(cursor.current), true);
      pointAt(cursor.current, "keys");
      say(t(`painter.said.${mode}`, { place: placeName(cursor.current) }));
    }
  };

  return (
    <div className={styles.painter} data-mode={locked ? undefined : tool.mode}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        width={shape.width}
        height={shape.height}
        tabIndex={0}
        role="application"
        aria-disabled={locked || undefined}
        aria-roledescription={t("painter.role")}
        aria-label={label}
        aria-describedby={`${id}how`}
        onPointerDown={press}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={release}
        onLostPointerCapture={release}
        onPointerLeave={() => pointAt(null)}
        onKeyDown={pressKey}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && pointAt(cursor.current, "keys")}
        onBlur={() => pointAt(null)}
      />
      <GridOverlay
        shape={shape}
        cursorRef={cursorMark}
        symmetry={isPainting(tool.mode) ? tool.symmetry : "off"}
      />
      {tool.mode === "move" && !locked && <MarkHandles trigger={trigger} shape={shape} onChange={give} />}
      <Spoken id={`${id}how`}>{t("painter.how")}</Spoken>
      <Spoken ref={news} role="status" />
    </div>
  );
}

function sameTrigger(one: Trigger, other: Trigger): boolean {
  return one.x === other.x && one.y === other.y && one.size === other.size && one.painted === other.painted;
}
