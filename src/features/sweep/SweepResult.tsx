// What a sweep has found so far: over all held-out pictures, or on the followed one; drawn, and in a sentence.

import { useState } from "react";
import { attackOf, datasetOf } from "#core/experiment/registry.ts";
import type { Sweep, SweepPoint } from "#state/sweepStore.ts";
import { valueOf } from "#core/measure/rates.ts";
import { meanOf, SweepChart, type SweepLine } from "#ui/charts/SweepChart.tsx";
import { Choice } from "#ui/Choice.tsx";
import { percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Sweep.module.css";

type Shown = "rates" | "confidence";

export function SweepResult({ sweep }: { readonly sweep: Sweep }) {
  const t = useWords("sweep");
  const core = useCoreWords();
  const [shown, setShown] = useState<Shown>("rates");
  const { axis, experiment, values, points, seeds } = sweep;
  const sentence = useSentence(sweep, shown);
  const line = (read: (point: SweepPoint) => number | null) =>
    values.map((value) =>
      points.filter((point) => point.value === value).flatMap((point) => read(point) ?? []),
    );
  const lines: Readonly<Record<Shown, readonly SweepLine[]>> = {
    rates: [
      { net: "poisoned", name: t("lines.success"), rates: line(successOf) },
      {
        net: "poisoned",
        name: t("lines.accuracy"),
        dashed: true,
        rates: line(({ scores }) => valueOf(scores.poisoned.cleanAccuracy)),
      },
      {
        net: "clean",
        name: t("lines.twin"),
        rates: line(({ scores }) => valueOf(scores.clean.attackSuccess)),
      },
    ],
    confidence: [
      { net: "poisoned", name: t("lines.poisoned"), rates: line(({ followed }) => followed.poisoned) },
      { net: "clean", name: t("lines.clean"), rates: line(({ followed }) => followed.clean) },
    ],
  };
  const about = [
    core(datasetOf(experiment.dataset).name),
    core(attackOf(experiment.attack).name),
    t("seed", { seeds: seeds.join(", ") }),
  ].join(" · ");
  return (
    <>
      <Choice
        label={t("show")}
        value={shown}
        options={[
          { value: "rates", label: t("rates") },
          { value: "confidence", label: t("confidence") },
        ]}
        onChange={setShown}
      />
      <SweepChart
        axis={core(axis.label)}
        values={values.map(axis.format)}
        lines={lines[shown]}
        sentence={sentence}
        stem={`sweep-${axis.id}-${shown}-seed${experiment.seed}`}
        source={`Backdoor Playground · ${about}`}
      />
      <p className={styles.remark}>
        {[
          about,
          t(axis.turns === "test" ? "oneTraining" : "everyPoint"),
          ...(seeds.length > 1 ? [t("band")] : []),
        ].join(" · ")}
      </p>
    </>
  );
}

const successOf = ({ scores }: SweepPoint) => valueOf(scores.poisoned.attackSuccess);

/** From here on the attack is said to reach its pictures; below the other, to fail. */
const [reached, failed] = [0.9, 0.5];

function useSentence({ axis, values, points }: Sweep, shown: Shown): string {
  const t = useWords("sweep");
  const core = useCoreWords();
  const read = shown === "rates" ? successOf : ({ followed }: SweepPoint) => followed.poisoned;
  const measured = values.flatMap((value) => {
    const rates = points.filter((point) => point.value === value).flatMap((point) => read(point) ?? []);
    const mean = meanOf(rates);
    return mean === null ? [] : [{ value, mean }];
  });
  const [first] = measured;
  const last = measured.at(-1);
  if (!first || !last) return t("underWay");
  const name = core(axis.label).toLowerCase();
  const at = (point: typeof first) => ({
    value: axis.format(point.value),
    rate: percentText(point.mean),
    name,
  });
  if (axis.turns === "test") {
    const lost = measured.find(({ mean }) => mean < failed);
    const from = { start: percentText(first.mean) };
    return lost
      ? t(`moved.${shown}`, { ...at(lost), ...from })
      : t(`stays.${shown}`, { ...at(last), ...from });
  }
  const enough = measured.find(({ mean }) => mean >= reached);
  const most = measured.reduce((best, point) => (point.mean > best.mean ? point : best));
  return enough
    ? t(`reached.${shown}`, at(enough))
    : t(`atMost.${shown}`, { ...at(last), rate: at(most).rate });
}
