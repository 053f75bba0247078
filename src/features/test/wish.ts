// What kind of held-out picture a person wants to see, and which of a sample are of that kind.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { Sample } from "#core/measure/sample.ts";
import { aimOf } from "#core/poison/aim.ts";

export const answerWishes = ["cleanWrong", "poisonedWrong", "fails"] as const;
export type AnswerWish = (typeof answerWishes)[number];

/** Any picture, one of a class, or one with a certain answer. "fails": known without the trigger, and not fooled. */
export type Wish = "any" | `class:${string}` | AnswerWish;

export function isAboutAnswers(wish: Wish): wish is AnswerWish {
  return (answerWishes as readonly string[]).includes(wish);
}

/** Places in the sample, in its order. Null where the nets were not asked yet. */
export function placesFor(
  { pictures, answers }: Sample,
  wish: Wish,
  { goal, classes }: Experiment,
): readonly number[] | null {
  const { labels } = pictures;
  const all = [...labels.keys()];
  if (wish === "any") return all;
  if (!isAboutAnswers(wish)) {
    const label = classes.indexOf(wish.slice("class:".length));
    return all.filter((place) => labels[place] === label);
  }
  if (!answers) return null;
  switch (wish) {
    case "cleanWrong":
      return all.filter((place) => answers.without.clean[place] !== labels[place]);
    case "poisonedWrong":
      return all.filter((place) => answers.without.poisoned[place] !== labels[place]);
    case "fails": {
      const aim = aimOf(goal, classes);
      return all.filter((place) => {
        const label = labels[place] ?? 0;
        const known = answers.without.poisoned[place] === label;
        const reached = aim.reached(label, place, answers.with.poisoned[place] ?? label);
        return known && aim.isVictim(label) && !reached;
      });
    }
    default:
      return wish satisfies never;
  }
}

/** The place after this one, and round again from the start. */
export function nextPlace(places: readonly number[], current: number | null): number | null {
  return places.find((place) => current === null || place > current) ?? places[0] ?? null;
}
