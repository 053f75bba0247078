// How far a student is and what they answered, as a few characters for the link or for a host that keeps scores.

import type { Answer, Lesson, Step } from "./lesson.ts";

/** A choice by its number, a bar as 0..1, a place as column and row. */
export type Given = number | readonly [x: number, y: number];

export interface Progress {
  /** The step that is open, from 0. */
  readonly at: number;
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, Given>>;
}

export const noProgress: Progress = { at: 0, answers: {} };

export type Asked = Extract<Step, { kind: "ask" }>;

export const questionsOf = ({ steps }: Lesson): readonly Asked[] =>
  steps.filter((step) => step.kind === "ask");

/** "guess:0.4,where:27.26"; "" without answers. */
export const printAnswers = ({ answers }: Progress): string =>
  Object.entries(answers)
    .map(([id, given]) => `${id}:${typeof given === "number" ? given : given.join(".")}`)
    .join(",");

/** Never throws: an answer that does not fit the lesson is left out, a step that is not there is the nearest one. */
export function parseProgress(lesson: Lesson, at: string | null, text: string | null): Progress {
  const known = new Map(questionsOf(lesson).map(({ id, answer }) => [id, answer]));
  const answers: Record<string, Given> = {};
  for (const pair of (text ?? "").split(",")) {
    const [id = "", value = ""] = pair.split(":");
    const answer = known.get(id);
    const given = answer && parseGiven(answer, value);
    if (given !== undefined) answers[id] = given;
  }
  const asked = Number(at ?? 0);
  const last = lesson.steps.length - 1;
  return { at: Number.isInteger(asked) ? Math.max(0, Math.min(last, asked)) : 0, answers };
}

function parseGiven(answer: Answer, value: string): Given | undefined {
  const [x, y] = value.split(".").map(Number);
  const number = value === "" ? NaN : Number(value);
  switch (answer.kind) {
    case "choice":
      return Number.isInteger(number) && number >= 0 && number < answer.options.length ? number : undefined;
    case "bar":
      return number >= 0 && number <= 1 ? number : undefined;
    case "place":
      return isCell(x) && isCell(y) ? [x, y] : undefined;
    default:
      return answer satisfies never;
  }
}

const isCell = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 0 && value < 32;

/** How near the guess has to come to count as right. */
const nearBar = 0.15;

/** True, false, or null where nothing is right or wrong, or is not known yet. `measured` belongs to a bar. */
export function isRight(answer: Answer, given: Given, measured: number | null): boolean | null {
  switch (answer.kind) {
    case "choice":
      return answer.right === null ? null : given === answer.right;
    case "bar":
      return measured === null || typeof given !== "number" ? null : Math.abs(given - measured) <= nearBar;
    case "place":
      if (typeof given === "number") return null;
      return Math.hypot(given[0] - answer.x, given[1] - answer.y) <= answer.within;
    default:
      return answer satisfies never;
  }
}

/**
 * 0..1 for a host: the share of the steps that were opened and, as much again, of the questions that were answered.
 * A wrong prediction costs nothing: predicting is what a lesson asks for.
 */
export function scoreOf(lesson: Lesson, { at, answers }: Progress): number {
  const questions = questionsOf(lesson);
  const seen = lesson.steps.length < 2 ? 1 : at / (lesson.steps.length - 1);
  if (questions.length === 0) return seen;
  const answered = questions.filter(({ id }) => Object.hasOwn(answers, id)).length / questions.length;
  return (seen + answered) / 2;
}
