// Train, pause, one step, again with the same seed, again with a new one.

import { nextSeed } from "#core/experiment/nextSeed.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { isBusy } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { part } from "#ui/part.ts";
import { useWords } from "#words/useWords.ts";
import { sameTraining } from "#core/experiment/sameTraining.ts";
import styles from "./Train.module.css";

export function Controls() {
  const t = useWords("train");
  const { train, pause, resume, step } = useRun();
  const phase = useRun((state) => state.run.phase);
  const busy = useRun((state) => isBusy(state.run));
  const trained = useRun((state) => state.run.experiment);
  const experiment = useExperiment((state) => state.experiment);
  const edit = useExperiment((state) => state.edit);
  const paused = phase === "paused";
  const changed = trained !== null && !sameTraining(trained, experiment);
  const newSeed = () => {
    const seed = nextSeed(experiment.seed);
    edit({ seed });
    train({ ...experiment, seed });
  };
  return (
    <div className={styles.controls} {...part("train-button")}>
      {busy ? (
        <Button kind="primary" icon="pause" onClick={pause} disabled={phase === "measuring"}>
          {t("controls.pause")}
        </Button>
      ) : (
        <Button
          kind="primary"
          icon="play"
          onClick={() => (paused && !changed ? resume() : train(experiment))}
        >
          {paused && !changed ? t("controls.goOn") : t("controls.train")}
        </Button>
      )}
      <Button
        icon="step"
        disabled={busy}
        onClick={() => {
          if (!paused || changed) train(experiment, true);
          step();
        }}
      >
        {t("controls.step")}
      </Button>
      <Button icon="restart" disabled={trained === null} onClick={() => train(experiment)}>
        {t("controls.restart")}
      </Button>
      <Button icon="dice" onClick={newSeed}>
        {t("controls.newSeed")}
      </Button>
    </div>
  );
}
