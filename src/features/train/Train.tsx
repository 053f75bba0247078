// Step 2: both nets learn while one watches.

import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Notice } from "#ui/Notice.tsx";
import { Panel } from "#ui/Panel.tsx";
import { ProgressLine } from "#ui/ProgressLine.tsx";
import { BatchWalk } from "./BatchWalk.tsx";
import { Controls } from "./Controls.tsx";
import { Filters } from "./Filters.tsx";
import { Flip } from "./Flip.tsx";
import { GeneratorNote } from "./GeneratorNote.tsx";
import { Progress } from "./Progress.tsx";
import { TrainingSettings } from "./TrainingSettings.tsx";
import { TwinCurves } from "./TwinCurves.tsx";
import styles from "./Train.module.css";

export function Train() {
  const run = useRun((state) => state.run);
  const edit = useExperiment((state) => state.edit);
  const learningRate = useExperiment((state) => state.experiment.learningRate);
  const { problem } = run;
  return (
    <Panel number={2} title="Train" id="train" note={<Progress />}>
      <Controls />
      {problem && (
        <Notice
          kind="problem"
          sentence={problem.sentence}
          nextStep={problem.nextStep}
          {...(problem.code === "loss-exploded" && {
            action: {
              label: "Lower the learning rate",
              onClick: () => edit({ learningRate: learningRate / 4 }),
            },
          })}
        />
      )}
      {run.crafting && <ProgressLine label={craftWords[run.crafting.what]} done={run.crafting.done} />}
      {run.phase === "measuring" && (
        <ProgressLine label="Measuring both nets on all held-out pictures" done={null} />
      )}
      <div className={styles.chart}>
        <Flip />
      </div>
      <TwinCurves />
      <GeneratorNote />
      <BatchWalk />
      <Filters />
      <TrainingSettings />
    </Panel>
  );
}

const craftWords = {
  surrogate: "First the attacker trains a clean net of their own",
  trigger: "Computing the trigger on that net",
} as const;
