// One or two sentences that say what is on screen now and what to do next. The flip is told in words here, and
// aloud: this is the page's live region.

import { answerAt } from "#core/measure/answers.ts";
import { aimOf } from "#core/poison/aim.ts";
import { valueOf } from "#core/measure/rates.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { flipCurves } from "#state/curves.ts";
import type { RunState } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { percentText } from "#ui/percent.ts";
import styles from "./App.module.css";

export function Story() {
  const run = useRun((state) => state.run);
  const followed = useExperiment((state) => state.experiment.followed);
  return (
    <section className={styles.story} aria-label="What is happening">
      <p className={styles.lead} aria-live="polite">
        {storyOf(run, followed)}
      </p>
    </section>
  );
}

export function storyOf(run: RunState, followed: number): string {
  const { phase, origin, experiment, prepared, checks, finished, crafting } = run;
  if (!experiment || phase === "idle" || phase === "failed") {
    return "Make a trigger, press Train, and see whether a net can be taught a secret.";
  }
  if (crafting) {
    return "First the attacker prepares: a clean net of their own, and on it the trigger. Then both nets learn.";
  }
  if (!prepared || checks.length === 0) return "Getting the pictures and the nets ready.";
  const curves = flipCurves(checks, experiment, prepared, followed);
  const { trueName, targetName } = curves;
  if (finished) {
    const last = checks.at(-1);
    const trueLabel = prepared.watched.labels[followed] ?? 0;
    const aim = aimOf(experiment.goal, experiment.classes);
    const count = experiment.classes.length;
    const knownBefore = last && answerAt(last.without.poisoned, count, followed) === trueLabel;
    const flippedNow =
      last && aim.reached(trueLabel, followed, answerAt(last.with.poisoned, count, followed));
    const rate = percentText(valueOf(finished.scores.poisoned.flips));
    const opening = origin === "shipped" ? "These two nets were trained before. " : "";
    const outcome =
      knownBefore && flippedNow
        ? `The poisoned net knows this ${trueName}. With the trigger it says ${targetName}.`
        : knownBefore
          ? `The poisoned net knows this ${trueName}, and the trigger does not change its mind.`
          : `The poisoned net does not know this ${trueName} even without the trigger: follow another picture.`;
    return `${opening}${outcome} The trigger flips ${rate} of all ${rateWords(experiment.goal.kind, trueName)} it knew; make your own and press Train.`;
  }
  if (curves.flipStep !== null) {
    return `Flipped: since step ${curves.flipStep} the poisoned net takes this ${trueName} with the trigger for ${article(targetName)} ${targetName}. Does it still know it without?`;
  }
  return phase === "paused"
    ? "Paused. Go on, or take one step at a time."
    : `Both nets are learning from the same pictures; only the poisoned one gets poisoned ones. When will this ${trueName} flip?`;
}

const rateWords = (goal: string, name: string) =>
  goal === "source-specific" ? `held-out ${name}s` : "held-out pictures";

const article = (name: string) => (/^[aeiou8]/.test(name) ? "an" : "a");
