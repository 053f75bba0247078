// Move, fade and resize the mark on the picture, without training again.

import type { Shape } from "#core/pictures.ts";
import { Slider } from "#ui/Slider.tsx";
import { useWords } from "#words/useWords.ts";
import type { TestedMark } from "./testedMark.ts";
import styles from "./Test.module.css";

export interface MarkMoverProps {
  readonly mark: TestedMark;
  readonly shape: Shape;
  readonly onChange: (mark: TestedMark) => void;
}

export function MarkMover({ mark, shape, onChange }: MarkMoverProps) {
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
        min={-6}
        max={12}
        value={mark.growth}
        format={difference("px")}
        onChange={(growth) => set({ growth })}
      />
      <Slider
        label={t("mover.right")}
        min={-shape.width}
        max={shape.width}
        value={mark.right}
        format={difference("px")}
        onChange={(right) => set({ right })}
      />
      <Slider
        label={t("mover.down")}
        min={-shape.height}
        max={shape.height}
        value={mark.down}
        format={difference("px")}
        onChange={(down) => set({ down })}
      />
    </div>
  );
}

const difference = (unit: string) => (value: number) =>
  `${value > 0 ? "+" : value < 0 ? "−" : "±"}${Math.abs(value)} ${unit}`;
