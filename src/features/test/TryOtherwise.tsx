// The trained trigger tried otherwise, without training again: moved, faded, drawn anew, stronger or weaker.

import type { Experiment } from "#core/experiment/experiment.ts";
import { attackOf } from "#core/experiment/registry.ts";
import type { Shape } from "#core/pictures.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { Button } from "#ui/Button.tsx";
import { Menu } from "#ui/Menu.tsx";
import { KnobFields } from "#ui/knobs/KnobFields.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { MarkMover } from "./MarkMover.tsx";
import { asTrained, trainedTrigger, type TestedMark } from "./testedMark.ts";
import styles from "./Test.module.css";

export interface TryOtherwiseProps {
  readonly experiment: Experiment;
  readonly shape: Shape;
  readonly trueLabel: number;
  /** What the trigger is to make of the picture. */
  readonly wanted: number;
  readonly mark: TestedMark;
  /** Where the mark is now; null for an attack that has none. */
  readonly held: Trigger | null;
  readonly onChange: (mark: TestedMark) => void;
}

export function TryOtherwise(props: TryOtherwiseProps) {
  const { experiment, shape, trueLabel, wanted, mark, held, onChange } = props;
  const t = useWords("test");
  const core = useCoreWords();
  const { knobs, dynamic, kind } = attackOf(experiment.attack);
  const trained = trainedTrigger(experiment);
  const untouched = JSON.stringify(mark) === JSON.stringify(asTrained);
  return (
    <section aria-label={t("mover.section")} className={styles.mover}>
      <div className={styles.moverHead}>
        <h3 className={styles.heading}>{trained ? t("mover.markTitle") : t("mover.section")}</h3>
        <Button kind="quiet" disabled={untouched} onClick={() => onChange(asTrained)}>
          {t("mover.asTrained")}
        </Button>
      </div>
      {experiment.goal.kind === "all-to-any" && (
        <Menu
          label={t("mover.makeThis", { name: core(experiment.classes[trueLabel] ?? "") })}
          value={experiment.classes[wanted] ?? ""}
          options={experiment.classes
            .filter((_, label) => label !== trueLabel)
            .map((name) => ({ value: name, label: core(name) }))}
          onChange={(name) => onChange({ ...mark, target: experiment.classes.indexOf(name) })}
        />
      )}
      {dynamic && (
        <Button onClick={() => onChange({ ...mark, draw: mark.draw + 1 })}>{t("mover.drawAnother")}</Button>
      )}
      {trained && held && (
        <MarkMover trained={trained} tried={held} mark={mark} onChange={onChange} shape={shape} />
      )}
      {/* What was crafted or learned was made for these knobs: with others there is no such trigger. */}
      {kind === "stamped" && (
        <KnobFields
          knobs={knobs}
          values={{ ...experiment.knobs, ...mark.knobs }}
          onChange={(values) => onChange({ ...mark, knobs: differing(values, experiment.knobs) })}
        />
      )}
    </section>
  );
}

function differing(values: Experiment["knobs"], trained: Experiment["knobs"]): Experiment["knobs"] {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== trained[name]));
}
