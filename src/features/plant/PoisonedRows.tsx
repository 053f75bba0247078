// Two dozen poisoned training pictures exactly as the net will get them, with their names before and after.

import { useMemo, useState } from "react";
import { pictureAt } from "#core/pictures.ts";
import { stampPreview } from "#core/preview.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { attackOf } from "#core/experiment/registry.ts";
import { useRun } from "#state/runStore.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { Button } from "#ui/Button.tsx";
import { countText } from "#ui/percent.ts";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import { Anatomy } from "./Anatomy.tsx";
import { ComingRows } from "./ComingRows.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { part } from "#ui/part.ts";
import styles from "./Plant.module.css";

/** The others are a press away: two dozen make the column twice as long as what it is about. */
const firstShown = 12;

export function PoisonedRows() {
  const t = useWords("plant");
  const core = useCoreWords();
  const preview = usePreview((state) => state.preview);
  const hasFailed = usePreview((state) => state.problem !== null);
  const experiment = useExperiment((state) => state.experiment);
  const fits = preview !== null && experiment.dataset === preview.dataset;
  const run = useRun((state) => state.run);
  // What was crafted or learned belongs to the experiment that it was made for.
  const learned =
    run.learned && run.experiment && sameTrigger(run.experiment, experiment) ? run.learned.learned : null;
  const after = useMemo(
    () => (fits ? stampPreview(preview, experiment, learned) : null),
    [fits, preview, experiment, learned],
  );
  // Where the studio shows what its mark changes, a row is taken apart only when it is picked.
  const { kind, knobs } = attackOf(experiment.attack);
  const shownAbove = kind === "stamped" && Object.values(knobs).some((knob) => knob.kind === "trigger");
  const [picked, setPicked] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const apart = picked ?? (shownAbove ? null : 0);
  if (!preview || !after) return hasFailed ? null : <ComingRows count={firstShown} />;
  if (after.count === 0) return <p className={styles.remark}>{t("rows.none")}</p>;
  const shown = all ? after.count : Math.min(firstShown, after.count);
  const nameOf = (label: number | undefined) => core(preview.classNames[label ?? 0] ?? "");
  return (
    <section aria-label={t("rows.label")} className={styles.group} {...part("poisoned-pictures")}>
      <h3 className={styles.heading}>
        {t(shown === preview.poisonedCount ? "rows.all" : "rows.some", {
          shown,
          total: countText(preview.poisonedCount),
        })}
      </h3>
      <div className={styles.rows} id="poisoned-rows">
        <PictureGrid
          label={t("rows.names")}
          size="small"
          tiles={preview.rows.slice(0, shown).map((row, at) => ({
            id: row,
            shape: after.shape,
            pixels: pictureAt(after, at),
            picked: at === apart,
            onPick: () => setPicked(at === picked ? null : at),
            was: nameOf(preview.before.labels[at]),
            now: nameOf(after.labels[at]),
            outline: "poisoned" as const,
          }))}
        />
      </div>
      {after.count > firstShown && (
        <Button kind="quiet" onClick={() => setAll(!all)}>
          {all ? t("rows.fewer") : t("rows.more", { total: after.count })}
        </Button>
      )}
      {learned === null && kind !== "stamped" && <p className={styles.remark}>{t(`rows.${kind}`)}</p>}
      {apart !== null && (
        <Anatomy before={preview.before} after={after} index={Math.min(apart, after.count - 1)} />
      )}
    </section>
  );
}

function sameTrigger(one: Experiment, other: Experiment): boolean {
  const about = ({ dataset, classes, trainPerClass, attack, knobs, goal, poisonRate, seed }: Experiment) =>
    JSON.stringify([dataset, classes, trainPerClass, attack, knobs, goal, poisonRate, seed]);
  return about(one) === about(other);
}
