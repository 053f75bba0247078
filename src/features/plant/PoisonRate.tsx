// How many training pictures are poisoned, as a rate and as a count.

import { useExperiment } from "#state/experimentStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { countText } from "#ui/percent.ts";
import { Slider } from "#ui/Slider.tsx";
import styles from "./Plant.module.css";

// Fine where a backdoor is born, coarse where everything is poison already.
const rates = [0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];

export function PoisonRate() {
  const rate = useExperiment((state) => state.experiment.poisonRate);
  const edit = useExperiment((state) => state.edit);
  const preview = usePreview((state) => state.preview);
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
          {countText(preview.poisonedCount)} of {countText(preview.trainCount)} training pictures are replaced
          by their poisoned copies.
          {preview.poisonedCount < preview.wantedCount &&
            ` The rate asks for ${countText(preview.wantedCount)}, but this goal may touch no more.`}
        </p>
      )}
    </div>
  );
}

function nearestNotch(rate: number): number {
  const distances = rates.map((candidate) => Math.abs(candidate - rate));
  return distances.indexOf(Math.min(...distances));
}
