// Back along the run: the nets of an earlier step answer everywhere on the page, and training can go on from there.

import { branchObjection } from "#core/experiment/branch.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { Slider } from "#ui/Slider.tsx";
import { useWords } from "#words/useWords.ts";
import { sameTraining } from "#core/experiment/sameTraining.ts";
import { ShownWords } from "./ShownWords.tsx";
import { part } from "#ui/part.ts";
import styles from "./GoBack.module.css";

export interface GoBackProps {
  readonly flipStep: number | null;
}

export function GoBack({ flipStep }: GoBackProps) {
  const t = useWords("timeline");
  const kept = useRun((state) => state.run.kept);
  const shownStep = useRun((state) => state.shownStep);
  const now = useRun((state) => state.run.step);
  const origin = useRun((state) => state.run.origin);
  const showStep = useRun((state) => state.showStep);
  const last = Math.max(0, kept.length - 1);
  const placeOf = (step: number) =>
    Math.max(
      0,
      kept.findLastIndex((each) => each <= step),
    );
  // The first kept step at which the flip has happened.
  const flip = flipStep === null ? undefined : kept.find((step) => step >= flipStep);
  return (
    <section className={styles.goBack} aria-label={t("goBack")} {...part("timeline")}>
      <Slider
        label={t("goBack")}
        min={0}
        max={Math.max(1, last)}
        value={shownStep === null ? Math.max(1, last) : placeOf(shownStep)}
        disabled={last < 1}
        marksMayCome
        format={() => (shownStep === null ? t("now", { step: now }) : t("atStep", { step: shownStep }))}
        {...(flip !== undefined && { marks: [{ value: placeOf(flip), label: t("flipMark") }] })}
        onChange={(place) => showStep(place >= last ? null : (kept[place] ?? null))}
      />
      <div className={styles.buttons}>
        <Button disabled={flip === undefined} onClick={() => showStep(flip ?? null)}>
          {t("toFlip")}
        </Button>
        <Button disabled={shownStep === null} onClick={() => showStep(null)}>
          {t("toNow")}
        </Button>
        <Branch />
      </div>
      {origin !== "trained" ? (
        <p className={styles.remark}>{t("nothingKept")}</p>
      ) : last < 1 ? (
        <p className={styles.remark}>{t("soon")}</p>
      ) : (
        <ShownWords />
      )}
    </section>
  );
}

/** Goes on from the step that is looked at, with the experiment as it is asked for now; and takes that back. */
function Branch() {
  const t = useWords("timeline");
  const trained = useRun((state) => state.run.experiment);
  const shownStep = useRun((state) => state.shownStep);
  const canUndo = useRun((state) => state.left.length > 0);
  const continueFrom = useRun((state) => state.continueFrom);
  const canRedo = useRun((state) => state.undone.length > 0);
  const undoBranch = useRun((state) => state.undoBranch);
  const redoBranch = useRun((state) => state.redoBranch);
  const asked = useExperiment((state) => state.experiment);
  const objection = trained && shownStep !== null ? branchObjection(trained, asked, shownStep) : null;
  return (
    <>
      <Button
        icon="play"
        disabled={shownStep === null || objection !== null}
        onClick={() => {
          if (shownStep !== null) continueFrom(shownStep, asked);
        }}
      >
        {t("continue")}
      </Button>
      {canUndo && (
        <Button icon="undo" onClick={undoBranch}>
          {t("undoBranch")}
        </Button>
      )}
      {canRedo && (
        <Button icon="redo" onClick={redoBranch}>
          {t("redoBranch")}
        </Button>
      )}
      {objection !== null ? (
        <p className={styles.objection} role="status">
          {t(`objections.${objection}`)}
        </p>
      ) : (
        shownStep !== null &&
        trained &&
        !sameTraining(trained, asked) && <p className={styles.objection}>{t("changed")}</p>
      )}
    </>
  );
}
