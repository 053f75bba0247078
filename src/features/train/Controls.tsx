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
  const train = useRun((state) => state.train);
  const pause = useRun((state) => state.pause);
  const resume = useRun((state) => state.resume);
  const step = useRun((state) => state.step);
  const phase = useRun((state) => state.run.phase);
  const busy = useRun((state) => isBusy(state.run));
  const trained = useRun((state) => state.run.experiment);
  const changed = useExperiment(({ experiment }) => trained !== null && !sameTraining(trained, experiment));
  const paused = phase === "paused";
  const trainAsked = (isPaused = false) => train(useExperiment.getState().experiment, isPaused);
  const newSeed = () => {
    const { experiment, edit } = useExperiment.getState();
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
        <Button kind="primary" icon="play" onClick={() => (paused && !changed ? resume() : trainAsked())}>
          {paused && !changed ? t("controls.goOn") : t("controls.train")}
        </Button>
      )}
      <Button
        icon="step"
        disabled={busy}
        onClick={() => {
          if (!paused || changed) trainAsked(true);
          step();
        }}
      >
        {t("controls.step")}
      </Button>
      <Button icon="restart" disabled={trained === null} onClick={() => trainAsked()}>
        {t("controls.restart")}
      </Button>
      <Button icon="dice" onClick={newSeed}>
        {t("controls.newSeed")}
      </Button>
    </div>
  );
}
