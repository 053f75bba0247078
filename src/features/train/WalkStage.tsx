// One stage of a walked step: the pictures drawn, what both nets made of them, how wrong that was, what changed.

import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { confidencesOf, lossesOf, type Walk } from "#core/train/walk.ts";
import { sizeOf } from "#core/pictures.ts";
import { BatchRows } from "#ui/BatchRows.tsx";
import { percentText } from "#ui/percent.ts";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import type { PictureTileProps } from "#ui/PictureTile.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./BatchWalk.module.css";

export const walkStages = ["drawn", "forward", "loss", "update"] as const;
export type WalkStageName = (typeof walkStages)[number];

/** So many rows get bars, the poisoned ones first; the sentence is about all. */
const most = 12;

export interface WalkStageProps {
  readonly stage: WalkStageName;
  readonly walk: Walk;
  readonly experiment: Experiment;
}

export function WalkStage({ stage, walk, experiment }: WalkStageProps) {
  const t = useWords("timeline");
  const core = useCoreWords();
  const names = experiment.classes.map((name) => core(name));
  const { poisonedAt, batches, moved } = walk;
  const total = batches.clean.labels.length;
  if (stage === "drawn") {
    const order = Array.from({ length: total }, (_, row) => row);
    return (
      <>
        <p className={styles.remark}>{t("walk.drawn", { total, count: poisonedAt.length })}</p>
        <PictureGrid
          label={t("walk.pictures")}
          size="small"
          tiles={order.map((row) => ({ id: row, ...tileOf(walk, row, names) }))}
        />
      </>
    );
  }
  const losses = (answers: Twins<Float32Array>): Twins<readonly number[]> => ({
    clean: lossesOf(answers.clean, batches.clean.labels),
    poisoned: lossesOf(answers.poisoned, batches.poisoned.labels),
  });
  const [before, after] = [losses(walk.before), losses(walk.after)];
  const values =
    stage === "forward"
      ? {
          clean: confidencesOf(walk.before.clean, batches.clean.labels),
          poisoned: confidencesOf(walk.before.poisoned, batches.poisoned.labels),
        }
      : stage === "loss"
        ? before
        : after;
  const said = {
    forward: t("walk.forward", {
      clean: percentText(mean(values.clean)),
      poisoned: percentText(mean(values.poisoned)),
    }),
    loss: t("walk.loss", {
      clean: mean(before.clean).toFixed(3),
      poisoned: mean(before.poisoned).toFixed(3),
    }),
    update: t("walk.update", {
      cleanBefore: mean(before.clean).toFixed(3),
      cleanAfter: mean(after.clean).toFixed(3),
      poisonedBefore: mean(before.poisoned).toFixed(3),
      poisonedAfter: mean(after.poisoned).toFixed(3),
      cleanMoved: percentText(moved.clean, 2),
      poisonedMoved: percentText(moved.poisoned, 2),
    }),
  }[stage];
  const overshot = mean(after.clean) > mean(before.clean) || mean(after.poisoned) > mean(before.poisoned);
  const others = Array.from({ length: total }, (_, row) => row).filter((row) => !poisonedAt.includes(row));
  const rows = [...poisonedAt, ...others].slice(0, most);
  return (
    <>
      <p className={styles.remark} aria-live="polite">
        {said} {stage === "update" && overshot && t("walk.overshot")}
      </p>
      <BatchRows
        label={t("walk.pictures")}
        cleanLabel={t("walk.cleanNet")}
        poisonedLabel={t("walk.poisonedNet")}
        full={stage === "forward" ? 1 : Math.max(...before.clean, ...before.poisoned, 0.1)}
        format={stage === "forward" ? percentText : (loss) => loss.toFixed(2)}
        rows={rows.map((row) => ({
          id: row,
          tile: tileOf(walk, row, names),
          clean: values.clean[row] ?? 0,
          poisoned: values.poisoned[row] ?? 0,
        }))}
      />
      {rows.length < total && (
        <p className={styles.remark}>{t("walk.some", { shown: rows.length, total })}</p>
      )}
    </>
  );
}

/** As the poisoned net gets it. */
function tileOf(
  { batches, shape, poisonedAt }: Walk,
  row: number,
  names: readonly string[],
): PictureTileProps {
  const size = sizeOf(shape);
  const isPoisoned = poisonedAt.includes(row);
  return {
    shape,
    pixels: batches.poisoned.pixels.subarray(row * size, (row + 1) * size),
    now: names[batches.poisoned.labels[row] ?? 0] ?? "",
    ...(isPoisoned && { was: names[batches.clean.labels[row] ?? 0] ?? "", outline: "poisoned" as const }),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
