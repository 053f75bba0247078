// The picture with the mark, and the mark in the hand: drag it, pull its corner, pinch or turn the wheel. By keyboard:
// arrows, plus and minus. The owner draws the picture; nothing is stamped here.

import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { fixedSize, type Trigger } from "#core/trigger/trigger.ts";
import { moveTrigger } from "#ui/painter/place.ts";
import { cellAt } from "#ui/painter/pointing.ts";
import { PictureView, type PictureViewProps } from "#ui/PictureView.tsx";
import { Spoken } from "#ui/Spoken.tsx";
import { useWords } from "#words/useWords.ts";
import { boxAround, holdCorner, holdMark, sizedTrigger, type Hold } from "./holding.ts";
import { markKey } from "./markKey.ts";
import { useWheel } from "./useWheel.ts";
import styles from "./HeldMark.module.css";

export interface HeldMarkProps extends PictureViewProps {
  /** Where the mark is now. */
  readonly trigger: Trigger;
  readonly onChange: (next: Trigger) => void;
}

export function HeldMark({ shape, pixels, label, trigger, onChange }: HeldMarkProps) {
  const t = useWords("test");
  const frame = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLSpanElement>(null);
  const hold = useRef<Hold | null>(null);
  const fingers = useRef(new Map<number, { readonly clientX: number; readonly clientY: number }>());
  const pinch = useRef({ apart: 0, size: 0 });
  const [said, setSaid] = useState("");
  const latest = useRef(trigger);
  useEffect(() => {
    latest.current = trigger;
  });
  const give = (next: Trigger) => {
    if (next.x === latest.current.x && next.y === latest.current.y && next.size === latest.current.size)
      return;
    latest.current = next;
    onChange(next);
  };
  useWheel(frame, (notches) => give(sizedTrigger(latest.current, shape, latest.current.size + notches)));

  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button === 2 || fingers.current.size === 2) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, event);
    if (fingers.current.size === 2) {
      hold.current = null;
      pinch.current = { apart: distance(fingers.current), size: latest.current.size };
      return;
    }
    const cell = cellAt(event.currentTarget, event, shape);
    const onCorner = event.target === corner.current;
    hold.current = onCorner ? holdCorner(latest.current, shape) : holdMark(latest.current, shape, cell);
    if (!onCorner) give(hold.current(cell));
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!fingers.current.has(event.pointerId)) return;
    fingers.current.set(event.pointerId, event);
    if (hold.current) return give(hold.current(cellAt(event.currentTarget, event, shape)));
    if (fingers.current.size < 2 || pinch.current.apart === 0) return;
    const { apart, size } = pinch.current;
    give(sizedTrigger(latest.current, shape, (size * distance(fingers.current)) / apart));
  };
  const release = (event: PointerEvent<HTMLDivElement>) => {
    fingers.current.delete(event.pointerId);
    hold.current = null;
  };
  const pressKey = (event: KeyboardEvent) => {
    const deed = markKey(event);
    if (!deed) return;
    event.preventDefault();
    const next =
      deed.kind === "move"
        ? moveTrigger(trigger, shape, deed.columns, deed.rows)
        : sizedTrigger(trigger, shape, trigger.size + deed.by);
    give(next);
    setSaid(
      deed.kind === "move"
        ? t("hold.at", { column: next.x + 1, row: next.y + 1 })
        : t("hold.size", { size: next.size }),
    );
  };

  const box = boxAround(trigger, shape);
  return (
    // "application" is what an element is that takes all keys for itself; the linter counts it as text.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={frame}
      className={styles.held}
      tabIndex={0}
      role="application"
      aria-roledescription={t("hold.role")}
      aria-label={label}
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown + -"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
      onKeyDown={pressKey}
    >
      <PictureView shape={shape} pixels={pixels} label="" />
      {box && (
        <span
          className={styles.box}
          aria-hidden="true"
          style={{
            left: share(box.left, shape.width),
            top: share(box.top, shape.height),
            width: share(box.width, shape.width),
            height: share(box.height, shape.height),
          }}
        >
          {fixedSize(trigger.shape) === null && <span ref={corner} className={styles.corner} />}
        </span>
      )}
      <Spoken role="status">{said}</Spoken>
    </div>
  );
}

const share = (length: number, whole: number) => `${(100 * length) / whole}%`;

function distance(fingers: ReadonlyMap<number, { readonly clientX: number; readonly clientY: number }>) {
  const [one, other] = [...fingers.values()];
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
}
