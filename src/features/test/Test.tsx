// Step 3: both nets on one held-out picture, without and with the trigger; what moving or fading the mark does; and
// the measures over all held-out pictures.

import { useMemo, useState } from "react";
import type { Experiment } from "#core/experiment/experiment.ts";
import { aimOf } from "#core/poison/aim.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { shownLearned } from "#state/shown.ts";
import { Panel } from "#ui/Panel.tsx";
import { TwoByTwo } from "#ui/answers/TwoByTwo.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { FollowedPicker } from "./FollowedPicker.tsx";
import { LookCloser } from "./LookCloser.tsx";
import { PicturePicker } from "./PicturePicker.tsx";
import { Scoreboard } from "./Scoreboard.tsx";
import { useShown } from "./shown.ts";
import { TryOtherwise } from "./TryOtherwise.tsx";
import { asTrained, stampTested, type TestedMark } from "./testedMark.ts";
import { WhereItWorks } from "./WhereItWorks.tsx";
import { useAnswers } from "./useAnswers.ts";
import styles from "./Test.module.css";

export function Test() {
  const t = useWords("test");
  const core = useCoreWords();
  const experiment = useRun((state) => state.run.experiment);
  const shape = useRun((state) => state.run.prepared?.watched.shape ?? null);
  const learned = useRun((state) => shownLearned(state.run, state.shownStep)?.learned ?? null);
  const asked = useExperiment((state) => state.experiment);
  const { shown, isFollowed, show, back } = useShown();
  const [tried, setTried] = useState({ attack: "", mark: asTrained });
  // What was tried of one attack means nothing for another.
  const mark = tried.attack === experiment?.attack ? tried.mark : asTrained;
  const setMark = (next: TestedMark) => setTried({ attack: experiment?.attack ?? "", mark: next });
  const aim = useMemo(() => experiment && aimOf(experiment.goal, experiment.classes), [experiment]);
  const chosen = mark.target === shown?.label ? null : mark.target;
  const wanted = shown ? (chosen ?? aim?.wanted(shown.label, shown.place) ?? 0) : 0;
  const triggered = useMemo(
    () => shown && experiment && stampTested(shown, experiment, mark, wanted, learned),
    [shown, experiment, mark, wanted, learned],
  );
  const answers = useAnswers(shown?.pixels ?? null, triggered);
  if (!experiment || !shape || !shown || !triggered) {
    return (
      <Panel number={3} title={t("title")} id="test">
        <p className={styles.remark}>{t("noNet")}</p>
      </Panel>
    );
  }
  const marked = Object.values(experiment.knobs).some((value) => typeof value === "object");
  const said = answers?.with.poisoned;
  const answer = said ? said.indexOf(Math.max(...said)) : wanted;
  // Untargeted: whatever wrong answer it gives is what the attacker wants.
  const target = experiment.goal.kind === "untargeted" && answer !== shown.label ? answer : wanted;
  const changed = markText(experiment) !== markText(asked) && experiment.dataset === asked.dataset;
  return (
    <Panel number={3} title={t("title")} id="test" note={t("note")}>
      <TwoByTwo
        shape={shape}
        pictures={{ without: shown.pixels, withMark: triggered }}
        clean={{ without: answers?.without.clean ?? null, withMark: answers?.with.clean ?? null }}
        poisoned={{ without: answers?.without.poisoned ?? null, withMark: answers?.with.poisoned ?? null }}
        classNames={experiment.classes.map((name) => core(name))}
        trueClass={shown.label}
        targetClass={target}
      />
      {changed && <p className={styles.remark}>{t("earlierTrigger")}</p>}
      <PicturePicker shown={shown} isFollowed={isFollowed} onShow={show} onBack={back} />
      <TryOtherwise
        experiment={experiment}
        shape={shape}
        trueLabel={shown.label}
        wanted={wanted}
        mark={mark}
        onChange={setMark}
      />
      {marked && (
        <WhereItWorks experiment={experiment} shape={shape} shown={shown} wanted={wanted} learned={learned} />
      )}
      <FollowedPicker onPick={back} />
      <Scoreboard />
      <LookCloser />
    </Panel>
  );
}

const markText = ({ attack, knobs }: Experiment) => JSON.stringify([attack, knobs]);
