// Two dozen poisoned training pictures exactly as the net will get them, with their names before and after.

import { memo, useDeferredValue, useMemo, useState } from "react";
import { pictureAt } from "#core/pictures.ts";
import type { Learned } from "#core/attacks/learned.ts";
import { stampPreview, type Preview } from "#core/preview.ts";
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
  const preview = usePreview((state) => state.preview);
  const hasFailed = usePreview((state) => state.problem !== null);
  // The brush goes first, then what follows it.
  const experiment = useDeferredValue(useExperiment((state) => state.experiment));
  const trained = useRun((state) => state.run.experiment);
  const crafted = useRun((state) => state.run.learned);
  // What was crafted or learned belongs to the experiment that it was made for.
  const learned = crafted && trained && sameTrigger(trained, experiment) ? crafted.learned : null;
  if (preview === null || preview.dataset !== experiment.dataset)
    return hasFailed ? null : <ComingRows count={firstShown} />;
  return <Rows preview={preview} experiment={experiment} learned={learned} />;
}

interface RowsProps {
  readonly preview: Preview;
  readonly experiment: Experiment;
  readonly learned: Learned | null;
}

const Rows = memo(function Rows({ preview, experiment, learned }: RowsProps) {
  const t = useWords("plant");
  const core = useCoreWords();
  const after = useMemo(() => stampPreview(preview, experiment, learned), [preview, experiment, learned]);
  // Where the studio shows what its mark changes, a row is taken apart only when it is picked.
  const { kind, knobs } = attackOf(experiment.attack);
  const shownAbove = kind === "stamped" && Object.values(knobs).some((knob) => knob.kind === "trigger");
  const [picked, setPicked] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const apart = picked ?? (shownAbove ? null : 0);
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
});

function sameTrigger(one: Experiment, other: Experiment): boolean {
  const about = ({ dataset, classes, trainPerClass, attack, knobs, goal, poisonRate, seed }: Experiment) =>
    JSON.stringify([dataset, classes, trainPerClass, attack, knobs, goal, poisonRate, seed]);
  return about(one) === about(other);
}
