// Clean accuracy and attack success of both nets while they train: small, one line each; empty before
// the first measuring, so that nothing jumps when it comes.

import { valueOf } from "#core/measure/rates.ts";
import { useRun } from "#state/runStore.ts";
import { roundTicks, type ChartData } from "#ui/charts/chartData.ts";
import { ChartTools } from "#ui/charts/ChartTools.tsx";
import { Sparkline } from "#ui/charts/Sparkline.tsx";
import { part } from "#ui/part.ts";
import { countText } from "#ui/percent.ts";
import { Room } from "#ui/Room.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Train.module.css";

const curves = [
  { name: "cleanAccuracy", net: "clean", measure: "cleanAccuracy" },
  { name: "poisonedAccuracy", net: "poisoned", measure: "cleanAccuracy" },
  { name: "cleanFooled", net: "clean", measure: "attackSuccess" },
  { name: "poisonedFooled", net: "poisoned", measure: "attackSuccess" },
] as const;

export function TwinCurves() {
  const t = useWords("train");
  const ui = useWords("ui");
  const scored = useRun((state) => state.run.scored);
  const experiment = useRun((state) => state.run.experiment);
  const last = scored.at(-1);
  if (!experiment) return null;
  const lines = curves.map(({ name, net, measure }) => ({
    net,
    name: t(`twins.${name}`),
    dashed: measure === "attackSuccess",
    values: scored.map(({ scores }) => valueOf(scores[net][measure])),
  }));
  const steps = scored.map(({ step }) => step);
  const remark = t("twins.remark", { total: countText(last?.scores.clean.cleanAccuracy.total ?? 100) });
  const data: ChartData = {
    title: t("twins.title"),
    sentence: remark,
    x: {
      label: ui("chart.steps"),
      from: 0,
      to: experiment.steps,
      places: steps,
      written: steps.map(String),
      ticks: roundTicks(experiment.steps, 3),
    },
    lines: lines.map(({ net, ...line }) => ({ ...line, tone: net })),
  };
  return (
    <section aria-label={t("twins.title")} {...part("curves")}>
      <div className={styles.sparklines}>
        {lines.map(({ net, name, values }) => (
          <Sparkline
            key={name}
            net={net}
            label={name}
            points={values.map((rate, at) => ({ step: steps[at] ?? 0, rate }))}
            totalSteps={experiment.steps}
          />
        ))}
      </div>
      {last ? (
        <>
          <p className={styles.remark}>{remark}</p>
          <ChartTools data={data} stem="both-nets" source={ui("chart.source")} />
        </>
      ) : (
        <>
          <Room className={styles.remark} words={remark} />
          <div className={styles.toolRoom} />
        </>
      )}
    </section>
  );
}
