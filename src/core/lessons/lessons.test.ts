// What every lesson has to keep to, by being registered.

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { datasets } from "#core/datasets/index.ts";
import { lessons } from "./index.ts";
import type { Said, Step } from "./lesson.ts";
import { parseProgress, printAnswers, questionsOf, scoreOf, type Given } from "./progress.ts";
import { experimentAt, runsOf } from "./settings.ts";

const sets = datasets.map(({ id }) => id).filter((id) => id !== "own");

test("ids are unique and fit into a link", () => {
  const ids = lessons.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{3,40}$/);
});

describe.each(lessons)("$id", (lesson) => {
  it("takes five to ten minutes and names its sources", () => {
    expect(lesson.minutes).toBeGreaterThanOrEqual(5);
    expect(lesson.minutes).toBeLessThanOrEqual(10);
    for (const { url } of lesson.sources) expect(new URL(url).protocol).toBe("https:");
    expect(lesson.sources.length).toBeGreaterThan(0);
  });

  it("says everything in both languages", () => {
    for (const { en, zh } of textsOf(lesson.steps).concat(lesson.title, lesson.goal)) {
      expect(en.length).toBeGreaterThan(0);
      expect(zh).toMatch(/[\u4e00-\u9fff]/u);
      // The polite and the plain form are not mixed.
      expect(zh).not.toContain("您");
    }
  });

  it("sets experiments that the parser takes as they are, on every picture set", () => {
    for (const set of sets) {
      for (const at of lesson.steps.keys()) {
        expect(experimentAt(lesson, at, set).dataset).toBe(lesson.pictures ?? set);
      }
    }
  });

  it("claims only what a run before it can show", () => {
    const first = lesson.steps.findIndex(isRun);
    for (const [at, step] of lesson.steps.entries()) {
      if (step.kind === "expect") expect(first).toBeLessThan(at);
    }
    for (const { claims } of runsOf(lesson, "pets")) expect(claims.length).toBeGreaterThan(0);
  });

  it("asks questions that can be answered, and never a bar without a run after it", () => {
    const ids = questionsOf(lesson).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [at, step] of lesson.steps.entries()) {
      if (step.kind !== "ask") continue;
      expect(step.id).toMatch(/^[a-z0-9-]+$/);
      if (step.answer.kind === "choice") {
        expect(step.answer.options.length).toBeGreaterThan(1);
        if (step.answer.right !== null) expect(step.answer.options[step.answer.right]).toBeDefined();
      }
      if (step.answer.kind === "bar") {
        expect(lesson.steps.slice(at).some(isRun)).toBe(true);
      }
    }
  });

  it("keeps progress through a link", () => {
    const given = Object.fromEntries(
      questionsOf(lesson).map(({ id, answer }): [string, Given] => [
        id,
        answer.kind === "place" ? [3, 4] : answer.kind === "bar" ? 0.35 : 1,
      ]),
    );
    const progress = { at: lesson.steps.length - 1, answers: given };
    expect(parseProgress(lesson, `${progress.at}`, printAnswers(progress))).toEqual(progress);
    expect(scoreOf(lesson, progress)).toBe(1);
    expect(scoreOf(lesson, { at: 0, answers: {} })).toBe(0);
  });

  it("reads any text as progress", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (at, answers) => {
        const progress = parseProgress(lesson, at, answers);
        expect(lesson.steps[progress.at]).toBeDefined();
        const score = scoreOf(lesson, progress);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const isRun = ({ kind }: Step): boolean => kind === "train" || kind === "open";

function textsOf(steps: readonly Step[]): readonly Said[] {
  return steps.flatMap((step) => [
    step.say,
    ...(step.kind === "ask" ? [step.reveal] : []),
    ...(step.kind === "ask" && step.answer.kind === "choice" ? step.answer.options : []),
  ]);
}
