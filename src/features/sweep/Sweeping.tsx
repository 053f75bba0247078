// Inside "Turn one knob": turn one setting and see what becomes of the backdoor: every point is a run of its own, in the background.

import { useState } from "react";
import { sweepAxes } from "#core/experiment/sweep.ts";
import { valueOf, type Rate } from "#core/measure/rates.ts";
import type { Scores } from "#core/measure/scores.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useSweep, type Sweep } from "#state/sweepStore.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Menu } from "#ui/Menu.tsx";
import { Notice } from "#ui/Notice.tsx";
import { ProgressLine } from "#ui/ProgressLine.tsx";
import { SweepChart, type SweepLine } from "#ui/charts/SweepChart.tsx";
import { percentText } from "#ui/percent.ts";
import styles from "./Sweep.module.css";

export function Sweeping() {
  const experiment = useExperiment((state) => state.experiment);
  const { sweep, start, cancel } = useSweep();
  const [axisId, setAxisId] = useState("poisonRate");
  const [seeds, setSeeds] = useState("1");
  const offered = sweepAxes.filter((axis) => axis.values(experiment) !== null);
  const axis = offered.find(({ id }) => id === axisId) ?? offered[0];
  if (!axis) return null;
  const running = sweep !== null && sweep.done !== null;
  return (
    <>
      <div className={styles.settings}>
        <Menu
          label="What is turned"
          value={axis.id}
          options={offered.map(({ id, label }) => ({ value: id, label }))}
          disabled={running}
          onChange={setAxisId}
        />
        <Choice
          label="Seeds"
          value={seeds}
          options={["1", "2", "3"].map((count) => ({ value: count, label: count, disabled: running }))}
          onChange={setSeeds}
        />
        {running ? (
          <Button icon="close" onClick={cancel}>
            Stop, keep the points
          </Button>
        ) : (
          <Button icon="play" onClick={() => start(experiment, axis, Number(seeds))}>
            Run {(axis.values(experiment)?.length ?? 0) * Number(seeds)} trainings
          </Button>
        )}
      </div>
      {sweep?.problem && (
        <Notice kind="problem" sentence={sweep.problem.sentence} nextStep={sweep.problem.nextStep} />
      )}
      {running && <SweepProgress sweep={sweep} />}
      {sweep && <SweepResult sweep={sweep} />}
    </>
  );
}

function SweepProgress({ sweep }: { readonly sweep: Sweep }) {
  const total = sweep.values.length * sweep.seeds.length;
  const label = `Training ${sweep.points.length + 1} of ${total}`;
  return <ProgressLine label={label} done={(sweep.points.length + (sweep.done ?? 0)) / total} />;
}

function SweepResult({ sweep }: { readonly sweep: Sweep }) {
  const { axis, experiment, values, points } = sweep;
  const rates = (net: "clean" | "poisoned", pick: (scores: Scores) => Rate) =>
    values.map((value) =>
      points
        .filter((point) => point.value === value)
        .flatMap(({ scores }) => valueOf(pick(scores[net])) ?? []),
    );
  const lines: readonly SweepLine[] = [
    { net: "poisoned", name: "attack success", rates: rates("poisoned", (each) => each.attackSuccess) },
    {
      net: "poisoned",
      name: "its accuracy",
      dashed: true,
      rates: rates("poisoned", (each) => each.cleanAccuracy),
    },
    { net: "clean", name: "clean net fooled", rates: rates("clean", (each) => each.attackSuccess) },
  ];
  return (
    <>
      <SweepChart
        axis={axis.label}
        values={values.map(axis.format)}
        lines={lines}
        sentence={sentenceOf(sweep, lines[0]?.rates ?? [])}
      />
      <p className={styles.remark}>
        {experiment.dataset} · {experiment.attack} · seed {sweep.seeds.join(", ")} · on all held-out pictures.
        {sweep.seeds.length > 1 && " The band goes from the lowest to the highest run."}
      </p>
    </>
  );
}

function sentenceOf({ axis, values }: Sweep, rates: readonly (readonly number[])[]): string {
  const measured = values.flatMap((value, at) => {
    const own = rates[at] ?? [];
    return own.length === 0 ? [] : [{ value, mean: own.reduce((sum, rate) => sum + rate, 0) / own.length }];
  });
  const enough = measured.find(({ mean }) => mean >= 0.9);
  const last = measured.at(-1);
  if (!last) return "The first training is under way.";
  const at = ({ value }: { readonly value: number }) => `${axis.label.toLowerCase()} ${axis.format(value)}`;
  const most = percentText(Math.max(...measured.map(({ mean }) => mean)));
  return enough
    ? `The attack first reached 90 % of the pictures it is meant for at ${at(enough)}.`
    : `Up to ${at(last)} the attack reached at most ${most} of the pictures it is meant for.`;
}
