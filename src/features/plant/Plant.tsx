// Step 1: which pictures, which attack with which mark, and how many training pictures carry it.

import { useState } from "react";
import { objectionsTo } from "#core/experiment/objections.ts";
import { attackOf, datasetOf } from "#core/experiment/registry.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useOwn } from "#state/ownStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { isWide } from "#ui/isWide.ts";
import { Notice } from "#ui/Notice.tsx";
import { Part, useParts } from "#ui/Parts.tsx";
import { Panel } from "#ui/Panel.tsx";
import { KnobFields } from "#ui/knobs/KnobFields.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { AttackMenu } from "./AttackMenu.tsx";
import { GoalChooser } from "./GoalChooser.tsx";
import { MarkVisibility } from "./MarkVisibility.tsx";
import { PicturesMenu } from "./PicturesMenu.tsx";
import { PoisonedRows } from "./PoisonedRows.tsx";
import { PoisonRate } from "./PoisonRate.tsx";
import { TriggerStudio } from "./TriggerStudio.tsx";
import styles from "./Plant.module.css";

const more = ["attack", "poisoning-rate", "pictures"] as const;

export function Plant() {
  const t = useWords("plant");
  const own = useWords("own");
  const core = useCoreWords();
  const { hidden } = useParts();
  const [startsOpen] = useState(isWide);
  const experiment = useExperiment((state) => state.experiment);
  const edit = useExperiment((state) => state.edit);
  const problem = usePreview((state) => state.problem);
  const attack = attackOf(experiment.attack);
  const triggers = Object.entries(attack.knobs).filter(([, knob]) => knob.kind === "trigger");
  return (
    <Panel number={1} title={t("title")} part="plant" note={core(datasetOf(experiment.dataset).name)}>
      <Part name="goal">
        <GoalChooser />
      </Part>
      {problem && (
        <Notice
          kind="problem"
          sentence={core(problem.sentence)}
          nextStep={core(problem.nextStep)}
          {...(problem.code.startsWith("own-") && {
            action: { label: own("menu.add"), onClick: () => useOwn.getState().show("files") },
          })}
        />
      )}
      {triggers.map(([name]) => (
        <Part key={name} name="studio">
          <TriggerStudio
            trigger={experiment.knobs[name] as Trigger}
            onChange={(trigger, { commit }) =>
              edit({ knobs: { ...experiment.knobs, [name]: trigger } }, commit)
            }
          />
        </Part>
      ))}
      {objectionsTo(experiment).map(({ sentence }) => (
        <Notice key={sentence} kind="warning" sentence={core(sentence)} />
      ))}
      {/* As near to the brush as can be: they follow it. */}
      <Part name="poisoned-pictures">
        <PoisonedRows />
      </Part>
      {!hidden.has("studio") &&
        triggers.map(([name]) => <MarkVisibility key={name} trigger={experiment.knobs[name] as Trigger} />)}
      {more.some((name) => !hidden.has(name)) && (
        <Disclosure summary={t("more")} open={startsOpen}>
          <div className={styles.more}>
            <Part name="attack">
              <AttackMenu />
              <KnobFields
                knobs={attack.knobs}
                values={experiment.knobs}
                onChange={(knobs, { commit }) => edit({ knobs }, commit)}
              />
            </Part>
            <Part name="poisoning-rate">
              <PoisonRate />
            </Part>
            <Part name="pictures">
              <PicturesMenu />
            </Part>
          </div>
        </Disclosure>
      )}
    </Panel>
  );
}
