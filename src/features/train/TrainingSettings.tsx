// The net and the training, for those who want to turn the screws.

import { networks } from "#core/networks/index.ts";
import { augmentations, limits, type Experiment } from "#core/experiment/experiment.ts";
import { networkOf } from "#core/experiment/registry.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Menu } from "#ui/Menu.tsx";
import { countText } from "#ui/percent.ts";
import { Slider } from "#ui/Slider.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Train.module.css";

export function TrainingSettings() {
  const t = useWords("train");
  const core = useCoreWords();
  const experiment = useExperiment((state) => state.experiment);
  const edit = useExperiment((state) => state.edit);
  const loss = useRun((state) => state.run.loss);
  const weightCount = useRun((state) => state.run.prepared?.weightCount);
  return (
    <>
      <div className={styles.settings}>
        <Menu
          label={t("settings.network")}
          value={experiment.network}
          options={networks.map(({ id, name }) => ({ value: id, label: core(name) }))}
          help={core(networkOf(experiment.network).about)}
          onChange={(network) => edit({ network })}
        />
        <Menu
          label={t("settings.augmentation")}
          value={experiment.augmentation}
          options={augmentations.map((value) => ({ value, label: t(`settings.${value}`) }))}
          help={t("settings.augmentationHelp")}
          onChange={(augmentation) => edit({ augmentation })}
        />
        <Pick values={[0.5, 1, 2, 4]} unit="×" field="networkWidth" />
        <Pick values={[50, 100, 200, 300, 500, 600, 900, 1200, 2000, 3000]} field="steps" />
        <Pick values={[8, 16, 32, 64, 128]} field="batchSize" />
        <Pick values={[0.0003, 0.0005, 0.001, 0.002, 0.004, 0.008]} field="learningRate" />
        <Pick values={[50, 100, 200, 400, 1000, 2000, 5000]} field="trainPerClass" />
      </div>
      {loss && weightCount !== undefined && (
        <p className={styles.remark}>
          {t("settings.weights", {
            weights: countText(weightCount),
            clean: loss.clean.toFixed(3),
            poisoned: loss.poisoned.toFixed(3),
          })}
        </p>
      )}
    </>
  );
}

interface PickProps {
  readonly field: "networkWidth" | "steps" | "batchSize" | "learningRate" | "trainPerClass";
  readonly values: readonly number[];
  readonly unit?: string;
}

/** A slider over useful values; one that came by link and lies between them is kept until the slider moves. */
function Pick({ field, values, unit }: PickProps) {
  const t = useWords("train");
  const value = useExperiment((state) => state.experiment[field]);
  const edit = useExperiment((state) => state.edit);
  const { min, max } = limits[field];
  const choices = values.filter((each) => each >= min && each <= max);
  const nearest = choices.reduce(
    (best, each, at) => (Math.abs(each - value) < Math.abs((choices[best] ?? 0) - value) ? at : best),
    0,
  );
  const change = (commit: boolean) => (at: number) =>
    edit({ [field]: choices[at] ?? value } as Partial<Experiment>, commit);
  return (
    <Slider
      label={t(`settings.${field}`)}
      min={0}
      max={choices.length - 1}
      value={nearest}
      format={() => `${value}${unit ?? ""}`}
      onChange={change(false)}
      onCommit={change(true)}
    />
  );
}
