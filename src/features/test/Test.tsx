// Step 3: both nets on held-out pictures, without and with the trigger; and what moving or fading the mark does.

import { useMemo, useState } from "react";
import { pictureAt } from "#core/pictures.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { valueOf } from "#core/measure/rates.ts";
import { aimOf } from "#core/poison/aim.ts";
import { latestScores } from "#state/runState.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Panel } from "#ui/Panel.tsx";
import { countText, percentText } from "#ui/percent.ts";
import { RateTable } from "#ui/answers/RateTable.tsx";
import { TwoByTwo } from "#ui/answers/TwoByTwo.tsx";
import { FollowedPicker } from "./FollowedPicker.tsx";
import { LookCloser } from "./LookCloser.tsx";
import { TryOtherwise } from "./TryOtherwise.tsx";
import { asTrained, stampTested, type TestedMark } from "./testedMark.ts";
import { WhereItWorks } from "./WhereItWorks.tsx";
import { useAnswers } from "./useAnswers.ts";
import styles from "./Test.module.css";

export function Test() {
  const experiment = useRun((state) => state.run.experiment);
  const prepared = useRun((state) => state.run.prepared);
  const asked = useExperiment((state) => state.experiment);
  const [tried, setTried] = useState({ attack: "", mark: asTrained });
  // What was tried of one attack means nothing for another.
  const mark = tried.attack === experiment?.attack ? tried.mark : asTrained;
  const setMark = (next: TestedMark) => setTried({ attack: experiment?.attack ?? "", mark: next });
  const followed = Math.min(asked.followed, (prepared?.watched.count ?? 1) - 1);
  const picture = useMemo(
    () => (prepared ? pictureAt(prepared.watched, followed) : null),
    [prepared, followed],
  );
  const learned = useRun((state) => state.run.learned);
  const trueLabel = prepared?.watched.labels[followed] ?? 0;
  const aim = experiment ? aimOf(experiment.goal, experiment.classes) : null;
  const chosen = mark.target === trueLabel ? null : mark.target;
  const wanted = chosen ?? aim?.wanted(trueLabel, followed) ?? 0;
  const triggered = useMemo(
    () =>
      picture && experiment
        ? stampTested(picture, experiment, mark, followed, wanted, learned?.learned ?? null)
        : null,
    [picture, experiment, mark, followed, wanted, learned],
  );
  const answers = useAnswers(picture, triggered);
  if (!experiment || !prepared || !picture || !triggered) {
    return (
      <Panel number={3} title="Test" id="test">
        <p className={styles.remark}>There is no net yet. Press Train, and its answers appear here.</p>
      </Panel>
    );
  }
  const marked = Object.values(experiment.knobs).some((value) => typeof value === "object");
  const said = answers?.with.poisoned;
  const answer = said ? said.indexOf(Math.max(...said)) : wanted;
  // Untargeted: whatever wrong answer it gives is what the attacker wants.
  const target = experiment.goal.kind === "untargeted" && answer !== trueLabel ? answer : wanted;
  const changed = markText(experiment) !== markText(asked) && experiment.dataset === asked.dataset;
  return (
    <Panel number={3} title="Test" id="test" note="held-out pictures">
      <TwoByTwo
        shape={prepared.watched.shape}
        pictures={{ without: picture, withMark: triggered }}
        clean={{ without: answers?.without.clean ?? null, withMark: answers?.with.clean ?? null }}
        poisoned={{ without: answers?.without.poisoned ?? null, withMark: answers?.with.poisoned ?? null }}
        classNames={experiment.classes}
        trueClass={trueLabel}
        targetClass={target}
      />
      {changed && (
        <p className={styles.remark}>
          These nets learned the earlier trigger. Press Train to plant the new one.
        </p>
      )}
      <TryOtherwise
        experiment={experiment}
        shape={prepared.watched.shape}
        trueLabel={trueLabel}
        wanted={wanted}
        mark={mark}
        onChange={setMark}
      />
      {marked && (
        <WhereItWorks
          experiment={experiment}
          shape={prepared.watched.shape}
          picture={picture}
          followed={followed}
          wanted={wanted}
          learned={learned?.learned ?? null}
        />
      )}
      <FollowedPicker />
      <Scoreboard />
      <LookCloser />
    </Panel>
  );
}

function Scoreboard() {
  const run = useRun((state) => state.run);
  const scores = latestScores(run);
  const count = countText(scores?.clean.cleanAccuracy.total ?? 0);
  const title = run.finished
    ? `On all ${count} held-out pictures${run.origin === "shipped" ? ", when it was trained" : ""}`
    : scores
      ? `So far, on the first ${count} held-out pictures`
      : "On held-out pictures";
  const classes = run.experiment?.classes ?? [];
  const flips = scores && valueOf(scores.clean.flips);
  return (
    <>
      <RateTable scores={scores} title={title} />
      {scores?.poisoned.perTarget && (
        <p className={styles.remark}>
          Attack success by target:{" "}
          {scores.poisoned.perTarget
            .map((rate, target) => `${classes[target] ?? ""} ${percentText(valueOf(rate))}`)
            .join(", ")}
          .
        </p>
      )}
      {run.finished && flips !== null && flips > adversarialFlips && (
        <p className={styles.remark}>
          This trigger also flips {percentText(flips)} of the pictures that the clean net knew. To that extent
          it is an adversarial pattern, and only the rest is the backdoor&apos;s.
        </p>
      )}
    </>
  );
}

/** A trigger that moves the clean twin by more than this is not called a backdoor without a word. */
const adversarialFlips = 0.3;

const markText = ({ attack, knobs }: Experiment) => JSON.stringify([attack, knobs]);
