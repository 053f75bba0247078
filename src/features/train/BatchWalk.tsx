// Slow mode: one training step of both nets, walked through from the drawn pictures to the changed weights.

import { useState } from "react";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Walk } from "#core/train/walk.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { useWords } from "#words/useWords.ts";
import { WalkStage, walkStages, type WalkStageName } from "./WalkStage.tsx";
import { useBatchWalk } from "./useBatchWalk.ts";
import styles from "./BatchWalk.module.css";

export function BatchWalk() {
  const t = useWords("timeline");
  const { seen, waiting, begin, end } = useBatchWalk();
  return (
    <section className={styles.walk} aria-label={t("walk.title")}>
      <div className={styles.head}>
        <Button icon="step" disabled={waiting} onClick={begin}>
          {waiting ? t("walk.waiting") : seen ? t("walk.another") : t("walk.begin")}
        </Button>
        {seen && (
          <Button kind="quiet" onClick={end}>
            {t("walk.close")}
          </Button>
        )}
      </div>
      {seen ? (
        <Stages key={seen.walk.step} walk={seen.walk} experiment={seen.experiment} />
      ) : (
        <p className={styles.remark}>{t("walk.about")}</p>
      )}
    </section>
  );
}

function Stages({ walk, experiment }: { readonly walk: Walk; readonly experiment: Experiment }) {
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
