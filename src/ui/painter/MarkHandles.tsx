// The frame round a mark with a corner to resize it by and a knob to turn it by. For pointer, pen and finger; the same
// can be done by keyboard on the sliders, so screen readers are spared it.

import { useRef, useState, type PointerEvent } from "react";
import type { Shape } from "#core/pictures.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { handlesOf, resized, rotated, type Handles, type Point } from "./handles.ts";
import styles from "./MarkHandles.module.css";

export interface MarkHandlesProps {
  readonly trigger: Trigger;
  readonly shape: Shape;
  readonly onChange: (next: Trigger, commit: boolean) => void;
}

type Kind = "corner" | "knob";

interface Pull {
  readonly kind: Kind;
  readonly pointer: number;
  readonly from: Point;
  readonly trigger: Trigger;
  readonly middle: Point;
}

export function MarkHandles({ trigger, shape, onChange }: MarkHandlesProps) {
  const area = useRef<HTMLDivElement>(null);
  const pull = useRef<Pull | null>(null);
  // While a handle is held it is where the hand is; at rest it is where there is room for it.
  const [held, setHeld] = useState<{ readonly kind: Kind; readonly at: Point } | null>(null);
  const handles = handlesOf(trigger, shape);
  if (!handles) return null;

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = area.current?.getBoundingClientRect();
    if (!box) return handles.middle;
    return {
      x: ((clientX - box.left) / box.width) * shape.width,
      y: ((clientY - box.top) / box.height) * shape.height,
    };
  };
  const press = (kind: Kind) => (event: PointerEvent<HTMLElement>) => {
    if (pull.current || event.button === 2 || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = pointOf(event);
    pull.current = { kind, pointer: event.pointerId, from, trigger, middle: handles.middle };
    setHeld({ kind, at: from });
  };
  const pulled = (event: PointerEvent): Trigger | null => {
    const begun = pull.current;
    if (begun?.pointer !== event.pointerId) return null;
    const to = pointOf(event);
    return begun.kind === "corner"
      ? resized(begun.trigger, shape, begun.middle, begun.from, to)
      : rotated(begun.trigger, begun.middle, begun.from, to, event.shiftKey);
  };
  const move = (event: PointerEvent) => {
    const next = pulled(event);
    if (!next || !pull.current) return;
    setHeld({ kind: pull.current.kind, at: pointOf(event) });
    onChange(next, false);
  };
  const release = (event: PointerEvent) => {
    const next = pulled(event);
    if (!next) return;
    pull.current = null;
    setHeld(null);
    onChange(next, true);
  };
  const handle = (kind: Kind, rest: Point | null) => {
    const at = held?.kind === kind ? held.at : rest;
    if (!at) return null;
    return (
      <span
        className={styles.handle}
        data-handle={kind}
        style={{ left: `${(at.x / shape.width) * 100}%`, top: `${(at.y / shape.height) * 100}%` }}
        onPointerDown={press(kind)}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={release}
        onLostPointerCapture={release}
      />
    );
  };
  return (
    <div ref={area} className={styles.area} aria-hidden="true">
      <Frame
        handles={handles}
        knob={held?.kind === "knob" ? held.at : handles.knob}
        trigger={trigger}
        shape={shape}
      />
      {handle("corner", handles.corner)}
      {handle("knob", handles.knob)}
    </div>
  );
}

interface FrameProps {
  readonly handles: Handles;
  readonly knob: Point | null;
  readonly trigger: Trigger;
  readonly shape: Shape;
}

function Frame({
  handles: { frame, middle },
  knob,
  trigger: { jitter },
  shape: { width, height },
}: FrameProps) {
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`}>
      {knob && <path className={styles.line} d={`M${middle.x} ${middle.y}L${knob.x} ${knob.y}`} />}
      <polygon className={styles.line} points={frame.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {jitter > 0 && (
        <rect
          className={styles.jitter}
          x={Math.max(0, middle.x - jitter)}
          y={Math.max(0, middle.y - jitter)}
          width={Math.min(width, middle.x + jitter) - Math.max(0, middle.x - jitter)}
          height={Math.min(height, middle.y + jitter) - Math.max(0, middle.y - jitter)}
        />
      )}
    </svg>
  );
}
