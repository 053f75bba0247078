// How many training pictures are poisoned, as a rate and as a count.

import { attackOf } from "#core/experiment/registry.ts";
import type { Preview } from "#core/preview.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { countText, percentText } from "#ui/percent.ts";
import { Slider } from "#ui/Slider.tsx";
import styles from "./Plant.module.css";

// Fine where a backdoor is born, coarse where everything is poison already.
const rates = [
  0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1,
];

export function PoisonRate() {
  const experiment = useExperiment((state) => state.experiment);
  const edit = useExperiment((state) => state.edit);
  const preview = usePreview((state) => state.preview);
  const rate = experiment.poisonRate;
  const cleanLabel = attackOf(experiment.attack).labels === "kept";
  const notch = nearestNotch(rate);
  const change = (commit: boolean) => (next: number) => edit({ poisonRate: rates[next] ?? rate }, commit);
  return (
    <div className={styles.group}>
      <Slider
        label="Poisoning rate"
        min={0}
        max={rates.length - 1}
        value={notch}
        format={() => `${Number((rate * 100).toFixed(2))} %`}
        tone="poisoned"
        onChange={change(false)}
        onCommit={change(true)}
      />
      {preview && (
        <p className={styles.remark}>
          {countText(preview.poisonedCount)} of {countText(preview.trainCount)} training pictures{" "}
          {deeds[attackOf(experiment.attack).labels]}
          {cleanLabel && ` ${cleanLabelWords(preview)}`}
          {preview.poisonedCount < preview.wantedCount &&
            ` The rate asks for ${countText(preview.wantedCount)}, but this goal may touch no more.`}
        </p>
      )}
    </div>
  );
}

const deeds = {
  changed: "are replaced by their poisoned copies.",
  kept: "are replaced by their poisoned copies and keep their true names.",
  flipped: "get a wrong name; no picture is changed.",
} as const;

/** α, the share of the target class, beside the rate, and the ceiling of one class in K. */
function cleanLabelWords({ poisonedCount, targetCount, trainCount }: Preview): string {
  const alpha = targetCount === 0 ? 0 : poisonedCount / targetCount;
  const ceiling = targetCount / trainCount;
  return `That is α = ${percentText(alpha)} of the target class; more than ${percentText(ceiling)} of all cannot be had, for only the target class is touched.`;
}

function nearestNotch(rate: number): number {
  const distances = rates.map((candidate) => Math.abs(candidate - rate));
  return distances.indexOf(Math.min(...distances));
}
