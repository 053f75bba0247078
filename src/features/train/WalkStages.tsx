// The stages of one walked step, one at a time: forward and back as one likes.

import { useState } from "react";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Walk } from "#core/train/walk.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { useWords } from "#words/useWords.ts";
import { WalkStage, walkStages, type WalkStageName } from "./WalkStage.tsx";
import styles from "./BatchWalk.module.css";

export interface WalkStagesProps {
  readonly walk: Walk;
  readonly experiment: Experiment;
}

export function WalkStages({ walk, experiment }: WalkStagesProps) {
  const t = useWords("timeline");
  const [stage, setStage] = useState<WalkStageName>("drawn");
  const at = walkStages.indexOf(stage);
  const go = (next: number) => setStage(walkStages[next] ?? stage);
  return (
    <div className={styles.stages}>
      <Choice
        label={t("walk.heading", { step: walk.step + 1 })}
        value={stage}
        options={walkStages.map((value, place) => ({
          value,
          label: `${place + 1} ${t(`walk.stages.${value}`)}`,
        }))}
        onChange={setStage}
      />
      <WalkStage stage={stage} walk={walk} experiment={experiment} />
      <div className={styles.steps}>
        <Button icon="back" disabled={at === 0} onClick={() => go(at - 1)}>
          {t("walk.previous")}
        </Button>
        <Button icon="next" disabled={at === walkStages.length - 1} onClick={() => go(at + 1)}>
          {t("walk.next")}
        </Button>
      </div>
    </div>
  );
}
