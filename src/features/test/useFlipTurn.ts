// The moment of the flip, seen: the cell in which it happens turns from one name to the other. Once for a flip, when it
// is known to last; going back and forth over its step later only makes the cell's rim light up.

import { useEffect, useRef, type RefObject } from "react";
import { followedFlip } from "#state/curves.ts";
import { useRun } from "#state/runStore.ts";
import { mayMove } from "#ui/motion/calm.ts";
import { flashRim, turnCard } from "#ui/motion/turnCard.ts";

export interface FlipTurn {
  /** The followed picture's place among the watched ones; null while another picture is shown. */
  readonly place: number | null;
  /** Whether the cell shows the flip. */
  readonly isFlipped: boolean;
  readonly from: string;
  readonly to: string;
}

export function useFlipTurn({
  place,
  isFlipped,
  from,
  to,
}: FlipTurn): RefObject<HTMLTableCellElement | null> {
  const cell = useRef<HTMLTableCellElement>(null);
  const prepared = useRun((state) => state.run.prepared);
  const shownStep = useRun((state) => state.shownStep);
  const flip = useRun(({ run }) =>
    place !== null && run.experiment && run.prepared
      ? followedFlip(run.checks, run.experiment, run.prepared, place)
      : null,
  );
  const turned = useRef<readonly unknown[]>([]);
  useEffect(() => {
    if (flip === null || !isFlipped || shownStep !== null) return;
    const flips = [prepared, place, flip];
    if (flips.every((each, at) => each === turned.current[at])) return;
    turned.current = flips;
    if (cell.current && mayMove()) turnCard(cell.current, { from, to });
  }, [prepared, place, flip, isFlipped, shownStep, from, to]);

  const isPast = flip !== null && (shownStep === null || shownStep >= flip);
  const side = useRef({ flip, isPast });
  useEffect(() => {
    const before = side.current;
    side.current = { flip, isPast };
    const crossed = flip !== null && before.flip === flip && before.isPast !== isPast;
    if (crossed && cell.current && mayMove()) flashRim(cell.current);
  }, [flip, isPast]);
  return cell;
}
