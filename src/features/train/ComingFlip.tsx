// The flip chart before its first point, with room for all that will stand around it: nothing moves when it comes.

import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { ChartFrame } from "#ui/charts/ChartFrame.tsx";
import { Part } from "#ui/Parts.tsx";
import { Room } from "#ui/Room.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { GoBack } from "./GoBack.tsx";
import styles from "./Train.module.css";

/** As long as the heading that will come. */
export function ComingHeading() {
  const t = useWords("train");
  const core = useCoreWords();
  const isRecorded = useRun((state) => state.run.origin !== "trained");
  const classes = useExperiment((state) => state.experiment.classes);
  const heading = t("chart.heading", { truth: core(classes[0] ?? "") }).replaceAll(/<[^>]*>/g, "");
  return (
    <Room className={styles.heading} words={isRecorded ? `${heading} · ${t("chart.recorded")}` : heading} />
  );
}

export function ComingFlip({ steps }: { readonly steps: number }) {
  const t = useWords("train");
  const core = useCoreWords();
  const classes = useExperiment((state) => state.experiment.classes);
  const [truth = "", target = ""] = classes.map((name) => core(name));
  const sure = (name: string) => `${name} 100 %`;
  return (
    <>
      <ChartFrame sentence={t("chart.soon")} />
      <Room
        className={styles.sentence}
        words={[
          t("chart.flipped", { truth, target, step: 80 }),
          t("chart.atEnd", { steps, target: sure(target), truth: sure(truth) }),
          t("chart.twin", { target: sure(target) }),
        ].join(" ")}
      />
      <Room className={styles.key} words={t("chart.band")} />
      <div className={styles.toolRoom} />
      <Part name="timeline">
        <GoBack flipStep={null} />
      </Part>
    </>
  );
}
