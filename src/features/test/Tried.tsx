// One held-out picture without and with the trigger, and the trigger in the hand: what moves with the hand is in here,
// so that nothing else of the panel is drawn again for it.

import { useMemo, useState, type ReactNode } from "react";
import type { Learned } from "#core/attacks/learned.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Shape } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import { verdictOf } from "#ui/answers/answerRows.ts";
import { TwoByTwo } from "#ui/answers/TwoByTwo.tsx";
import { late } from "#ui/late.tsx";
import { LateDisclosure } from "#ui/LateDisclosure.tsx";
import { part } from "#ui/part.ts";
import { Part } from "#ui/Parts.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { heldTrigger } from "./heldTrigger.ts";
import type { Shown } from "./shown.ts";
import { TryOtherwise } from "./TryOtherwise.tsx";
import { asTrained, markFor, stampTested, trainedTrigger, type TestedMark } from "./testedMark.ts";
import { useAnswers } from "./useAnswers.ts";
import { useFlipTurn } from "./useFlipTurn.ts";
import styles from "./Test.module.css";

const WhereItWorks = late(() => import("./WhereItWorks.tsx").then((module) => module.WhereItWorks));
const WhatItLooksAt = late(() => import("./WhatItLooksAt.tsx").then((module) => module.WhatItLooksAt));

export interface TriedProps {
  readonly experiment: Experiment;
  readonly shape: Shape;
  readonly shown: Shown;
  readonly learned: Learned | null;
  /** Between the answers and what can be done with the trigger. */
  readonly children: ReactNode;
}

export function Tried({ experiment, shape, shown, learned, children }: TriedProps) {
  const t = useWords("test");
  const core = useCoreWords();
  const [tried, setTried] = useState({ attack: "", mark: asTrained });
  // What was tried of one attack means nothing for another.
  const mark = tried.attack === experiment.attack ? tried.mark : asTrained;
  const setMark = (next: TestedMark) => setTried({ attack: experiment.attack, mark: next });
  const aim = useMemo(() => aimOf(experiment.goal, experiment.classes), [experiment]);
  const chosen = mark.target === shown.label ? null : mark.target;
  const wanted = chosen ?? aim.wanted(shown.label, shown.place);
  const triggered = useMemo(
    () => stampTested(shown, experiment, mark, wanted, learned),
    [shown, experiment, mark, wanted, learned],
  );
  // The same list as long as the names are the same: the maps below hang on it.
  const names = JSON.stringify(experiment.classes.map((name) => core(name)));
  const classNames = useMemo(() => JSON.parse(names) as readonly string[], [names]);
  const answers = useAnswers(shown.pixels, triggered);
  const trained = trainedTrigger(experiment);
  const held = trained && heldTrigger(trained, mark, shown.pixels, triggered, shape);
  const said = answers?.with.poisoned;
  const answer = said ? said.indexOf(Math.max(...said)) : wanted;
  // Untargeted: whatever wrong answer it gives is what the attacker wants.
  const target = experiment.goal.kind === "untargeted" && answer !== shown.label ? answer : wanted;
  const isFlipped =
    mark === asTrained &&
    answers !== null &&
    verdictOf(answers.without.poisoned, answers.with.poisoned, {
      trueClass: shown.label,
      targetClass: target,
    }) === "flipped";
  const flipCell = useFlipTurn({
    place: shown.stream === "watched" ? shown.place : null,
    isFlipped,
    from: classNames[shown.label] ?? "",
    to: classNames[target] ?? "",
  });
  return (
    <>
      <Part name="two-by-two">
        <div {...part("two-by-two")}>
          <TwoByTwo
            flipCell={flipCell}
            moves={answers?.since === "learning" ? "smoothly" : "at once"}
            shape={shape}
            pictures={{ without: shown.pixels, withMark: triggered }}
            clean={{ without: answers?.without.clean ?? null, withMark: answers?.with.clean ?? null }}
            poisoned={{
              without: answers?.without.poisoned ?? null,
              withMark: answers?.with.poisoned ?? null,
            }}
            classNames={classNames}
            trueClass={shown.label}
            targetClass={target}
            {...(trained &&
              held && {
                held: { trigger: held, onChange: (next) => setMark(markFor(next, trained, mark)) },
              })}
          />
        </div>
      </Part>
      {children}
      <Part name="try-otherwise">
        <TryOtherwise
          experiment={experiment}
          shape={shape}
          trueLabel={shown.label}
          wanted={wanted}
          mark={mark}
          held={held}
          onChange={setMark}
        />
      </Part>
      <Part name="closer-look">
        <div className={styles.group} {...part("closer-look")}>
          {trained && (
            <LateDisclosure summary={t("where.title")}>
              {(open) => <WhereItWorks {...{ experiment, shape, shown, wanted, learned, open }} />}
            </LateDisclosure>
          )}
          <LateDisclosure summary={t("looks.title")}>
            {(open) => <WhatItLooksAt without={shown.pixels} {...{ shape, triggered, classNames, open }} />}
          </LateDisclosure>
        </div>
      </Part>
    </>
  );
}
