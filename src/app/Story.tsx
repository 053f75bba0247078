// One or two sentences that say what is on screen now and what to do next. The flip is told in words here, and
// aloud: this is the page's live region.

import { useMemo } from "react";
import { answerAt } from "#core/measure/answers.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { aimOf } from "#core/poison/aim.ts";
import { valueOf } from "#core/measure/rates.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { flipCurves } from "#state/curves.ts";
import type { RunState } from "#state/runState.ts";
import { useLesson } from "#state/lessonStore.ts";
import { useRun } from "#state/runStore.ts";
import { percentText } from "#ui/percent.ts";
import { Room } from "#ui/Room.tsx";
import { useCoreWords, useWords, type CoreWords } from "#words/useWords.ts";
import styles from "./App.module.css";

export function Story() {
  const t = useWords("app");
  const core = useCoreWords();
  const run = useRun((state) => state.run);
  const asked = useExperiment((state) => state.experiment.classes);
  const followed = useExperiment((state) => state.experiment.followed);
  // While a lesson talks, the story is only read aloud.
  const lesson = useLesson((state) => state.lesson);
  const longest = useMemo(() => longestStories(asked, t, core), [asked, t, core]);
  return (
    <section className={lesson ? "spoken" : styles.story} aria-label={t("story.label")}>
      <div className={styles.lead}>
        <p aria-live="polite">{storyOf(run, followed, t, core)}</p>
        {longest.map((words) => (
          <Room key={words} words={words} />
        ))}
      </div>
    </section>
  );
}

/** Room is kept for the longest that can be said, at every width and in every language: nothing below may jump. */
function longestStories(classes: readonly string[], t: Words, core: CoreWords): readonly string[] {
  const longest = classes.map((name) => core(name)).reduce((a, b) => (b.length > a.length ? b : a), "");
  const names = { trueName: longest, targetName: longest };
  const closing = [t("story.rateOfClass", { rate: percentText(1), sourceName: longest }), t("story.yours")];
  return [
    ...(["flipped", "kept", "unknown"] as const).map((outcome) =>
      [t("story.shipped"), t(`story.${outcome}`, names), ...closing].join(t("story.between")),
    ),
    t("story.crafting"),
    t("story.flippedAt", { step: 1000, ...names }),
    t("story.learning", names),
  ];
}

type Words = ReturnType<typeof useWords<"app">>;

export function storyOf(run: RunState, asked: number, t: Words, core: CoreWords): string {
  const { phase, origin, experiment, prepared, checks, finished, crafting } = run;
  if (!experiment || phase === "idle" || phase === "failed") return t("story.invitation");
  if (crafting) return t("story.crafting");
  if (!prepared || checks.length === 0) return t("story.loading");
  const followed = followedPlace(prepared.watched, asked);
  const curves = flipCurves(checks, experiment, prepared, followed);
  const names = { trueName: core(curves.trueName), targetName: core(curves.targetName) };
  if (finished) {
    const last = checks.at(-1);
    const trueLabel = prepared.watched.labels[followed] ?? 0;
    const aim = aimOf(experiment.goal, experiment.classes);
    const count = experiment.classes.length;
    const knownBefore = last && answerAt(last.without.poisoned, count, followed) === trueLabel;
    const flippedNow =
      last && aim.reached(trueLabel, followed, answerAt(last.with.poisoned, count, followed));
    const outcome = !knownBefore ? "unknown" : flippedNow ? "flipped" : "kept";
    const rate = percentText(valueOf(finished.scores.poisoned.flips));
    const { goal } = experiment;
    const counted =
      goal.kind === "source-specific"
        ? t("story.rateOfClass", { rate, sourceName: core(goal.source) })
        : t("story.rateOfAll", { rate });
    const sentences = [t(`story.${outcome}`, names), counted, t("story.yours")];
    return [...(origin !== "trained" ? [t("story.shipped")] : []), ...sentences].join(t("story.between"));
  }
  if (curves.flipStep !== null) return t("story.flippedAt", { step: curves.flipStep, ...names });
  return phase === "paused" ? t("story.paused") : t("story.learning", names);
}
