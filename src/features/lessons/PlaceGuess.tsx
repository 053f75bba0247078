// Where in the picture is the mark? A click on it, or two sliders for those who do not point.

import type { PointerEvent } from "react";
import type { Given } from "#core/lessons/progress.ts";
import { pictureAt } from "#core/pictures.ts";
import { useRun } from "#state/runStore.ts";
import { PictureView } from "#ui/PictureView.tsx";
import { Slider } from "#ui/Slider.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Lessons.module.css";

export interface PlaceGuessProps {
  readonly place: readonly [x: number, y: number] | null;
  readonly onPlace: (place: Given) => void;
}

const anySize = { width: 32, height: 32 };

export function PlaceGuess({ place, onPlace }: PlaceGuessProps) {
  const t = useWords("lessons");
  const watched = useRun((state) => state.run.prepared?.watched ?? null);
  const { width, height } = watched?.shape ?? anySize;
  const [x, y] = place ?? [Math.floor(width / 2), Math.floor(height / 2)];
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const cell = (at: number, size: number, cells: number) =>
      Math.max(0, Math.min(cells - 1, Math.floor((at / size) * cells)));
    onPlace([
      cell(event.clientX - box.left, box.width, width),
      cell(event.clientY - box.top, box.height, height),
    ]);
  };
  return (
    <div className={styles.placing}>
      <div className={styles.target} onPointerDown={point}>
        {watched && (
          <PictureView
            shape={watched.shape}
            pixels={pictureAt(watched, 0)}
            label={t("ask.picture", { columns: width, rows: height })}
          />
        )}
        <span
          className={styles.cross}
          style={{ left: `${((x + 0.5) / width) * 100}%`, top: `${((y + 0.5) / height) * 100}%` }}
          hidden={place === null}
        />
      </div>
      <div className={styles.sliders}>
        <Slider
          label={t("ask.column")}
          value={x}
          min={0}
          max={width - 1}
          onChange={(value) => onPlace([value, y])}
        />
        <Slider
          label={t("ask.row")}
          value={y}
          min={0}
          max={height - 1}
          onChange={(value) => onPlace([x, value])}
        />
      </div>
    </div>
  );
}
