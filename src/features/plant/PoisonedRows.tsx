// Two dozen poisoned training pictures exactly as the net will get them, with their names before and after.

import { useMemo, useState } from "react";
import { pictureAt } from "#core/pictures.ts";
import { stampPreview } from "#core/preview.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { attackOf } from "#core/experiment/registry.ts";
import { useRun } from "#state/runStore.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import { Anatomy } from "./Anatomy.tsx";
import styles from "./Plant.module.css";

export function PoisonedRows() {
  const preview = usePreview((state) => state.preview);
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
  const [apart, setApart] = useState(0);
  if (!preview || !after) return null;
  if (after.count === 0)
    return <p className={styles.remark}>No picture is poisoned: both nets will be the same.</p>;
  const nameOf = (label: number | undefined) => preview.classNames[label ?? 0] ?? "";
  return (
    <section aria-label="Poisoned training pictures" className={styles.group}>
      <h3 className={styles.heading}>
        {after.count === preview.poisonedCount ? "All of them" : `${after.count} of them`}, as the net gets
        them
      </h3>
      <PictureGrid
        label="Poisoned training pictures with their old and new names"
        size="small"
        tiles={preview.rows.map((row, at) => ({
          id: row,
          shape: after.shape,
          pixels: pictureAt(after, at),
          picked: at === apart,
          onPick: () => setApart(at),
          was: nameOf(preview.before.labels[at]),
          now: nameOf(after.labels[at]),
          outline: "poisoned" as const,
        }))}
      />
      {learned === null && notYet[attackOf(experiment.attack).kind] && (
        <p className={styles.remark}>{notYet[attackOf(experiment.attack).kind]}</p>
      )}
      <Anatomy before={preview.before} after={after} index={Math.min(apart, after.count - 1)} />
    </section>
  );
}

const notYet = {
  stamped: "",
  crafted: "Their trigger is computed when you press Train; then they are shown with it.",
  generated: "These patches come from a generator that has learned nothing yet. Press Train to teach it.",
} as const;

function sameTrigger(one: Experiment, other: Experiment): boolean {
  const about = ({ dataset, classes, trainPerClass, attack, knobs, goal, poisonRate, seed }: Experiment) =>
    JSON.stringify([dataset, classes, trainPerClass, attack, knobs, goal, poisonRate, seed]);
  return about(one) === about(other);
}
