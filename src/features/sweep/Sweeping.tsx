// Inside "Turn one knob": turn one setting and see what becomes of the backdoor, in the background.

import { useState } from "react";
import { shiftWay, sweepAxes } from "#core/experiment/sweep.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { runsOf, useSweep, type Sweep } from "#state/sweepStore.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Menu } from "#ui/Menu.tsx";
import { Notice } from "#ui/Notice.tsx";
import { ProgressLine } from "#ui/ProgressLine.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { SweepResult } from "./SweepResult.tsx";
import styles from "./Sweep.module.css";

export function Sweeping() {
  const t = useWords("sweep");
  const core = useCoreWords();
  const experiment = useExperiment((state) => state.experiment);
  const { sweep, start, cancel } = useSweep();
  const [axisId, setAxisId] = useState("poisonRate");
  const [seeds, setSeeds] = useState("1");
  const offered = sweepAxes.filter((axis) => axis.values(experiment) !== null);
  const axis = offered.find(({ id }) => id === axisId) ?? offered[0];
  if (!axis) return null;
  const running = sweep !== null && sweep.done !== null;
  const values = axis.values(experiment) ?? [];
  const count = axis.turns === "test" ? Number(seeds) : values.length * Number(seeds);
  return (
    <>
      <div className={styles.settings}>
        <Menu
          label={t("what")}
          value={axis.id}
          options={offered.map(({ id, label }) => ({ value: id, label: core(label) }))}
          disabled={running}
          onChange={setAxisId}
        />
        <Choice
          label={t("seeds")}
          value={seeds}
          options={["1", "2", "3"].map((each) => ({ value: each, label: each, disabled: running }))}
          onChange={setSeeds}
        />
        {running ? (
          <Button icon="close" onClick={cancel}>
            {t("stop")}
          </Button>
        ) : (
          <Button icon="play" onClick={() => start(experiment, axis, Number(seeds))}>
            {t("run", { count })}
          </Button>
        )}
      </div>
      {axis.turns === "test" && (
        <p className={styles.remark}>{t(`testOnly.${shiftWay(experiment)}`, { count: values.length })}</p>
      )}
      {sweep?.problem && (
        <Notice
          kind="problem"
          sentence={core(sweep.problem.sentence)}
          nextStep={core(sweep.problem.nextStep)}
        />
      )}
      {running && <SweepProgress sweep={sweep} />}
      {sweep && <SweepResult sweep={sweep} />}
    </>
  );
}

function SweepProgress({ sweep }: { readonly sweep: Sweep }) {
  const t = useWords("sweep");
  const runs = runsOf(sweep);
  const finished = Math.floor(sweep.points.length / (runs[0]?.values.length ?? 1));
  const label = t("training", { at: Math.min(finished + 1, runs.length), total: runs.length });
  const left = sweep.secondsLeft;
  return (
    <ProgressLine
      label={label}
      done={sweep.done}
      {...(left !== null && {
        remark:
          left < 90 ? t("seconds", { left: Math.ceil(left) }) : t("minutes", { left: Math.round(left / 60) }),
      })}
    />
  );
}
