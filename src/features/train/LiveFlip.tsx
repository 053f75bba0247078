// The flip chart under a hand: with a tooltip at every step, and steps to pick.

import { memo, startTransition, useDeferredValue, useEffect, useState, type ComponentType } from "react";
import { useRun } from "#state/runStore.ts";
import type { FlipChartProps } from "#ui/charts/flipChart.ts";
import { onFirstTouch } from "#ui/firstTouch.ts";
import styles from "./Train.module.css";

type InteractiveChart = ComponentType<FlipChartProps>;

interface LiveFlipProps {
  readonly Chart: InteractiveChart;
  /** Null while there is nothing to draw; it is not shown then. */
  readonly series: FlipChartProps | null;
  readonly isShown: boolean;
}

/** Lies over the still chart, and is drawn after all else. */
export function LiveFlip({ Chart, series, isShown }: LiveFlipProps) {
  const latest = useDeferredValue(series);
  return (
    <div className={styles.live} style={{ visibility: isShown ? "visible" : "hidden" }}>
      <DrawnFlip Chart={Chart} series={latest} isShown={isShown} />
    </div>
  );
}

/** Unseen it is not drawn anew: it took more than all else that an update draws. */
const DrawnFlip = memo(
  function DrawnFlip({ Chart, series }: LiveFlipProps) {
    return series && <Chart {...series} onPickStep={pickStep} />;
  },
  (_, next) => !next.isShown,
);

/**
 * Only a hand on the chart needs the interactive one. It is made once, at the first touch of the page, for making it
 * takes long; while nets learn it is in sight as long as the hand is on it, at rest from then on. Without a
 * connection there is none.
 */
export function useHand(hasSeries: boolean, busy: boolean) {
  const [loaded, setLoaded] = useState<InteractiveChart | null>(null);
  const [isInside, setInside] = useState(false);
  const [hasBeen, setBeen] = useState(false);
  const [isMade, setMade] = useState(false);
  useEffect(
    () =>
      onFirstTouch(() => {
        import("#ui/charts/index.ts").then(
          ({ FlipChart }) => setLoaded(() => FlipChart),
          () => null,
        );
      }),
    [],
  );
  const canBeMade = !isMade && loaded !== null && hasSeries && (isInside || !busy);
  useEffect(() => {
    if (canBeMade) startTransition(() => setMade(true));
  }, [canBeMade]);
  const onPointerEnter = () => {
    setInside(true);
    setBeen(true);
  };
  return {
    chart: isMade ? loaded : null,
    isOn: isInside || (hasBeen && !busy),
    listeners: { onPointerEnter, onPointerLeave: () => setInside(false) },
  };
}

/** A click on the chart goes to the nearest step whose nets were kept. */
function pickStep(step: number): void {
  const { run, showStep } = useRun.getState();
  const nearest = run.kept.toSorted((one, other) => Math.abs(one - step) - Math.abs(other - step))[0];
  if (nearest !== undefined) showStep(nearest === run.kept.at(-1) ? null : nearest);
}
