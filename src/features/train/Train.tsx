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
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Train.module.css";

export function Train() {
  const t = useWords("train");
  const core = useCoreWords();
  const problem = useRun((state) => state.run.problem);
  const crafting = useRun((state) => state.run.crafting);
  const measuring = useRun((state) => state.run.phase === "measuring");
  const edit = useExperiment((state) => state.edit);
  const learningRate = useExperiment((state) => state.experiment.learningRate);
  return (
    <Panel number={2} title={t("title")} id="train" note={<Progress />}>
      <Controls />
      {problem && (
        <Notice
          kind="problem"
          sentence={core(problem.sentence)}
          nextStep={core(problem.nextStep)}
          {...(problem.code === "loss-exploded" && {
            action: {
              label: t("lowerRate"),
              onClick: () => edit({ learningRate: learningRate / 4 }),
            },
          })}
        />
      )}
      {crafting && <ProgressLine label={t(`crafting.${crafting.what}`)} done={crafting.done} />}
      {measuring && <ProgressLine label={t("measuring")} done={null} />}
      <div className={styles.chart} id="flip-chart">
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
