// An adversarial example, live: a change for this one picture against the clean net, which nobody has poisoned.

import { useEffect, useState } from "react";
import { magnifiedDifference } from "#core/measure/distance.ts";
import { methods, type AdversarialMeans, type Disturbed } from "#core/adversarial/pgd.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { pictureAt } from "#core/pictures.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { ConfidenceBars } from "#ui/answers/ConfidenceBars.tsx";
import { Choice } from "#ui/Choice.tsx";
import { PictureTile } from "#ui/PictureTile.tsx";
import { Slider } from "#ui/Slider.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Contrast.module.css";

export function Adversarial() {
  const t = useWords("contrast");
  const core = useCoreWords();
  const run = useRun((state) => state.run);
  const disturb = useRun((state) => state.disturb);
  const asked = useExperiment((state) => state.experiment.followed);
  const [method, setMethod] = useState<AdversarialMeans["method"]>("pgd");
  const [limit, setLimit] = useState<number | null>(null);
  const [steps, setSteps] = useState(10);
  const [found, setFound] = useState<Disturbed | null>(null);
  const { experiment, prepared, phase } = run;
  const grey = prepared?.watched.shape.channels === 1;
  // What fools most nets of this page: ink on black paper needs more than a photograph.
  const size = limit ?? (grey ? 51 : 4);
  const followed = prepared ? followedPlace(prepared.watched, asked) : 0;
  const settled = phase === "finished" || phase === "paused";

  useEffect(() => {
    if (!prepared || !settled) return undefined;
    let current = true;
    const label = prepared.watched.labels[followed] ?? 0;
    const means = { method, steps, ball: { norm: "L∞", limit: size } } as const;
    const wait = setTimeout(() => {
      void disturb(pictureAt(prepared.watched, followed).slice(), label, means).then((disturbed) => {
        if (current) setFound(disturbed);
      });
    }, 150);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [prepared, settled, followed, method, steps, size, disturb]);

  if (!experiment || !prepared || !settled) {
    return <p className={styles.remark}>{t("adversarial.waiting")}</p>;
  }
  const { watched } = prepared;
  const original = pictureAt(watched, followed);
  const changed = found?.pixels.length === original.length ? found : null;
  const trueClass = watched.labels[followed] ?? 0;
  const answer = changed ? indexOfLargest(changed.answer.clean) : trueClass;
  const question = {
    classNames: experiment.classes.map((each) => core(each)),
    trueClass,
    targetClass: answer === trueClass ? (trueClass + 1) % experiment.classes.length : answer,
  };
  const difference = magnifiedDifference(original, changed?.pixels ?? original);
  const name = core(experiment.classes[trueClass] ?? "");
  return (
    <div className={styles.adversarial}>
      <div className={styles.settings}>
        <Choice
          label={t("adversarial.method")}
          value={method}
          options={methods.map((each) => ({ value: each, label: each.toUpperCase() }))}
          onChange={setMethod}
        />
        <Slider
          label={t("adversarial.limit")}
          min={0}
          max={grey ? 128 : 32}
          value={size}
          format={(value) => `${value} / 255`}
          onChange={setLimit}
        />
        <Slider
          label={t("adversarial.steps")}
          min={1}
          max={20}
          value={method === "fgsm" ? 1 : steps}
          disabled={method === "fgsm"}
          onChange={setSteps}
        />
      </div>
      <div className={styles.threefold}>
        <PictureTile shape={watched.shape} pixels={original} now={t("adversarial.original", { name })} />
        <PictureTile
          shape={watched.shape}
          pixels={changed?.pixels ?? original}
          now={t("adversarial.changed")}
        />
        <PictureTile
          shape={watched.shape}
          pixels={difference.pixels}
          now={t("adversarial.difference", { factor: difference.factor })}
        />
      </div>
      <div className={styles.answers}>
        <div>
          <h4 className={styles.net}>{t("adversarial.cleanOn")}</h4>
          <ConfidenceBars net="clean" probabilities={changed?.answer.clean ?? null} {...question} />
        </div>
        <div>
          <h4 className={styles.net}>{t("adversarial.poisonedOn")}</h4>
          <ConfidenceBars net="poisoned" probabilities={changed?.answer.poisoned ?? null} {...question} />
        </div>
      </div>
      <p className={styles.remark} aria-live="polite">
        {changed === null
          ? t("adversarial.computing")
          : answer === trueClass
            ? t("adversarial.still", { name })
            : t("adversarial.fooled", { name: core(experiment.classes[answer] ?? "") })}
      </p>
    </div>
  );
}

function indexOfLargest(values: Float32Array): number {
  return values.indexOf(Math.max(...values));
}
