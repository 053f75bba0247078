// Fade, resize and move the mark by number: what a hand does on the picture, for keyboards and exact values.

import type { Shape } from "#core/pictures.ts";
import { fixedSize, type Trigger } from "#core/trigger/trigger.ts";
import { Slider } from "#ui/Slider.tsx";
import { useWords } from "#words/useWords.ts";
import type { TestedMark } from "./testedMark.ts";
import styles from "./Test.module.css";

export interface MarkMoverProps {
  readonly trained: Trigger;
  /** Where the mark is now. */
  readonly tried: Trigger;
  readonly mark: TestedMark;
  readonly shape: Shape;
  readonly onChange: (mark: TestedMark) => void;
}

export function MarkMover({ trained, tried, mark, shape, onChange }: MarkMoverProps) {
  const t = useWords("test");
  const set = (change: Partial<TestedMark>) => onChange({ ...mark, ...change });
  return (
    <div className={styles.sliders}>
      <Slider
        label={t("mover.strength")}
        min={0}
        max={100}
        unit="%"
        value={Math.round(mark.strength * 100)}
        onChange={(percent) => set({ strength: percent / 100 })}
      />
      <Slider
        label={t("mover.size")}
        min={1}
        max={Math.min(shape.width, shape.height)}
        unit="px"
        value={tried.size}
        disabled={fixedSize(trained.shape) !== null}
        onChange={(size) => set({ growth: size - trained.size })}
      />
      <Slider
        label={t("mover.column")}
        min={0}
        max={shape.width - 1}
        value={tried.x}
        format={(x) => `${x + 1}`}
        onChange={(x) => set({ place: { x, y: tried.y } })}
      />
      <Slider
        label={t("mover.row")}
        min={0}
        max={shape.height - 1}
        value={tried.y}
        format={(y) => `${y + 1}`}
        onChange={(y) => set({ place: { x: tried.x, y } })}
      />
    </div>
  );
}
