// The wheel over something that is held: only while it has the focus, so that nobody is stopped from scrolling the
// page past it. A pinch on a touchpad comes as a wheel with Ctrl and always counts.

import { useEffect, useRef, type RefObject } from "react";

/** Wheel travel that counts as one notch; a mouse sends 100 or 120 at once, a touchpad many small ones. */
const notch = 60;
const pinchNotch = 6;

/** `turn` gets +1 for a notch away from the person, or fingers going apart. */
export function useWheel(element: RefObject<HTMLElement | null>, turn: (notches: number) => void): void {
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    let travelled = 0;
    const roll = (event: WheelEvent) => {
      if (!event.ctrlKey && document.activeElement !== target) return;
      event.preventDefault();
      travelled -= event.deltaY / (event.ctrlKey ? pinchNotch : notch);
      const notches = Math.trunc(travelled);
      travelled -= notches;
      if (notches !== 0) latest.current(Math.max(-2, Math.min(2, notches)));
    };
    // React listens passively, and such a listener may not keep the page still.
    target.addEventListener("wheel", roll, { passive: false });
    return () => target.removeEventListener("wheel", roll);
  }, [element]);
}
