// What a step has besides its sentences: a button, a question, or what was measured.

import { useState } from "react";
import type { Lesson } from "#core/lessons/lesson.ts";
import { Problem } from "#core/problem.ts";
import { openMystery } from "#state/mysteryNets.ts";
import { isBusy } from "#state/runState.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { Expected } from "./Expected.tsx";
import { Question } from "./Question.tsx";
import styles from "./Lessons.module.css";

export interface StepBodyProps {
  readonly lesson: Lesson;
  readonly at: number;
  /** Where keys answer, choices carry their number. */
  readonly numbered?: boolean;
}

export function StepBody({ lesson, at, numbered = false }: StepBodyProps) {
  const t = useWords("lessons");
  const step = lesson.steps[at];
  if (!step) return null;
  switch (step.kind) {
    case "explain":
    case "spotlight":
      return null;
    case "set":
      return <p className={styles.remark}>{t("set")}</p>;
    case "train":
      return <TrainStep />;
    case "open":
      return <OpenStep nets={step.nets} />;
    case "ask":
      return <Question question={step} numbered={numbered} />;
    case "expect":
      return <Expected lesson={lesson} at={at} claims={step.claims} />;
    default:
      return step satisfies never;
  }
}

function OpenStep({ nets }: { readonly nets: string }) {
  const t = useWords("lessons");
  const core = useCoreWords();
  const experiment = useExperiment((state) => state.experiment);
  const loaded = useRun((state) => state.run.origin === "loaded" && state.run.phase === "finished");
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = () => {
    setProblem(null);
    openMystery(nets, experiment).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    });
  };
  return (
    <div className={styles.act}>
      <Button kind="primary" icon="upload" onClick={open}>
        {t("nets.open")}
      </Button>
      <p className={styles.remark} role="status">
        {loaded ? t("nets.done") : ""}
      </p>
      {problem && (
        <Notice kind="problem" sentence={core(problem.sentence)} nextStep={core(problem.nextStep)} />
      )}
    </div>
  );
}

function TrainStep() {
  const t = useWords("lessons");
  const train = useRun((state) => state.train);
  const phase = useRun((state) => state.run.phase);
  const step = useRun((state) => state.run.step);
  const steps = useRun((state) => state.run.experiment?.steps ?? 0);
  const busy = useRun((state) => isBusy(state.run));
  const trained = useRun((state) => state.run.experiment);
  const experiment = useExperiment((state) => state.experiment);
  const done = phase === "finished" && trained === experiment;
  return (
    <div className={styles.act}>
      <Button kind="primary" icon="play" disabled={busy} onClick={() => train(experiment)}>
        {t("train.start")}
      </Button>
      <p className={styles.remark} role="status">
        {busy ? t("train.running", { step, steps }) : done ? t("train.done") : ""}
      </p>
    </div>
  );
}
