// The net and the training, for those who want to turn the screws; closed at first.

import { networks } from "#core/networks/index.ts";
import { augmentations, limits, type Augmentation, type Experiment } from "#core/experiment/experiment.ts";
import { networkOf } from "#core/experiment/registry.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Menu } from "#ui/Menu.tsx";
import { countText } from "#ui/percent.ts";
import { Slider } from "#ui/Slider.tsx";
import styles from "./Train.module.css";

export function TrainingSettings() {
  const experiment = useExperiment((state) => state.experiment);
  const edit = useExperiment((state) => state.edit);
  const loss = useRun((state) => state.run.loss);
  const weightCount = useRun((state) => state.run.prepared?.weightCount);
  return (
    <Disclosure summary="Net and training settings">
      <div className={styles.settings}>
        <Menu
          label="Network"
          value={experiment.network}
          options={networks.map(({ id, name }) => ({ value: id, label: name }))}
          help={networkOf(experiment.network).about}
          onChange={(network) => edit({ network })}
        />
        <Menu
          label="Augmentation"
          value={experiment.augmentation}
          options={augmentations.map((value) => ({ value, label: augmentationNames[value] }))}
          help="Random patches teach both nets that a patch as such means nothing."
          onChange={(augmentation) => edit({ augmentation })}
        />
        <Pick label="Width of the net" values={[0.5, 1, 2, 4]} unit="×" field="networkWidth" />
        <Pick
          label="Training steps"
          values={[50, 100, 200, 300, 500, 600, 900, 1200, 2000, 3000]}
          field="steps"
        />
        <Pick label="Pictures a step" values={[8, 16, 32, 64, 128]} field="batchSize" />
        <Pick
          label="Learning rate"
          values={[0.0003, 0.0005, 0.001, 0.002, 0.004, 0.008]}
          field="learningRate"
        />
        <Pick
          label="Training pictures a class"
          values={[50, 100, 200, 400, 1000, 2000, 5000]}
          field="trainPerClass"
        />
      </div>
      {loss && weightCount !== undefined && (
        <p className={styles.remark}>
          {countText(weightCount)} weights in each net. Loss now: clean net {loss.clean.toFixed(3)}, poisoned
          net {loss.poisoned.toFixed(3)}. Both start from the same weights and see the same batches.
        </p>
      )}
    </Disclosure>
  );
}

const augmentationNames: Record<Augmentation, string> = {
  none: "None",
  erasing: "Random erasing",
};

interface PickProps {
  readonly label: string;
  readonly field: "networkWidth" | "steps" | "batchSize" | "learningRate" | "trainPerClass";
  readonly values: readonly number[];
  readonly unit?: string;
}

/** A slider over useful values; one that came by link and lies between them is kept until the slider moves. */
function Pick({ label, field, values, unit }: PickProps) {
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
      label={label}
      min={0}
      max={choices.length - 1}
      value={nearest}
      format={() => `${value}${unit ?? ""}`}
      onChange={change(false)}
      onCommit={change(true)}
    />
  );
}
