// How many training pictures are poisoned, as a rate and as a count.

import { memo } from "react";
import { attackOf } from "#core/experiment/registry.ts";
import type { Preview } from "#core/preview.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { countText, percentText } from "#ui/percent.ts";
import { Slider } from "#ui/Slider.tsx";
import { useWords } from "#words/useWords.ts";
import { part } from "#ui/part.ts";
import styles from "./Plant.module.css";

// Fine where a backdoor is born, coarse where everything is poison already.
const rates = [
  0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1,
];

export const PoisonRate = memo(function PoisonRate() {
  const t = useWords("plant");
  const rate = useExperiment((state) => state.experiment.poisonRate);
  const attack = useExperiment((state) => state.experiment.attack);
  const edit = useExperiment((state) => state.edit);
  const preview = usePreview((state) => state.preview);
  const { labels } = attackOf(attack);
  const notch = nearestNotch(rate);
  const change = (commit: boolean) => (next: number) => edit({ poisonRate: rates[next] ?? rate }, commit);
  return (
    <div className={styles.group} {...part("poisoning-rate")}>
      <Slider
        label={t("rate.label")}
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
          {t(`rate.${labels}`, {
            poisoned: countText(preview.poisonedCount),
            all: countText(preview.trainCount),
          })}
          {labels === "kept" && ` ${t("rate.cleanLabel", cleanLabelShares(preview))}`}
          {preview.poisonedCount < preview.wantedCount &&
            ` ${t("rate.fewer", { wanted: countText(preview.wantedCount) })}`}
        </p>
      )}
    </div>
  );
});

/** α, the share of the target class, and the ceiling of one class in K. */
function cleanLabelShares({ poisonedCount, targetCount, trainCount }: Preview) {
  return {
    alpha: percentText(targetCount === 0 ? 0 : poisonedCount / targetCount),
    ceiling: percentText(targetCount / trainCount),
  };
}

function nearestNotch(rate: number): number {
  const distances = rates.map((candidate) => Math.abs(candidate - rate));
  return distances.indexOf(Math.min(...distances));
}
