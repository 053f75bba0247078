// Step 2: both nets learn while one watches.

import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { late } from "#ui/late.tsx";
import { LateDisclosure } from "#ui/LateDisclosure.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Part } from "#ui/Parts.tsx";
import { Panel } from "#ui/Panel.tsx";
import { ProgressLine } from "#ui/ProgressLine.tsx";
import { BatchWalk } from "./BatchWalk.tsx";
import { Controls } from "./Controls.tsx";
import { Flip } from "./Flip.tsx";
import { GeneratorNote } from "./GeneratorNote.tsx";
import { Progress } from "./Progress.tsx";
import { TwinCurves } from "./TwinCurves.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { part } from "#ui/part.ts";
import styles from "./Train.module.css";

const Filters = late(() => import("./Filters.tsx").then((module) => module.Filters));
const Mended = late(() => import("./Mended.tsx").then((module) => module.Mended));
const TrainingSettings = late(() =>
  import("./TrainingSettings.tsx").then((module) => module.TrainingSettings),
);

export function Train() {
  const t = useWords("train");
  const timeline = useWords("timeline");
  const core = useCoreWords();
  const problem = useRun((state) => state.run.problem);
  const isMended = useRun(
    ({ run: { rescue, missing } }) => rescue !== null || missing.training + missing.heldOut > 0,
  );
  const crafting = useRun((state) => state.run.crafting);
  const measuring = useRun((state) => state.run.phase === "measuring");
  const edit = useExperiment((state) => state.edit);
  const learningRate = useExperiment((state) => state.experiment.learningRate);
  return (
    <Panel number={2} title={t("title")} part="train" note={<Progress />}>
      <Part name="train-button">
        <Controls />
      </Part>
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
      {isMended && <Mended />}
      {crafting && <ProgressLine label={t(`crafting.${crafting.what}`)} done={crafting.done} />}
      {measuring && <ProgressLine label={t("measuring")} done={null} />}
      <Part name="flip-chart">
        <div className={styles.chart} id="flip-chart" {...part("flip-chart")}>
          <Flip />
        </div>
      </Part>
      <Part name="curves">
        <TwinCurves />
        <GeneratorNote />
      </Part>
      <Part name="batch-walk">
        <BatchWalk />
      </Part>
      <Part name="filters">
        <LateDisclosure summary={timeline("filters.title")}>
          {(open) => <Filters open={open} />}
        </LateDisclosure>
      </Part>
      <Part name="settings">
        <LateDisclosure summary={t("settings.title")}>{() => <TrainingSettings />}</LateDisclosure>
      </Part>
    </Panel>
  );
}
