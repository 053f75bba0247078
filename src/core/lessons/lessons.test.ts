// What every lesson has to keep to, by being registered.

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { datasets } from "#core/datasets/index.ts";
import { firstFlip } from "./firstFlip.ts";
import { lessons } from "./index.ts";
import type { Said, Step } from "./lesson.ts";
import { claimsOn } from "./measures.ts";
import { parseProgress, printAnswers, questionsOf, scoreOf, type Given } from "./progress.ts";
import { experimentAt, runsOf } from "./settings.ts";

const sets = datasets.map(({ id }) => id).filter((id) => id !== "own");

const nothing: Said = { en: "", zh: "" };

test("ids are unique and fit into a link", () => {
  const ids = lessons.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{3,40}$/);
});

test("a claim about some picture sets is checked on those alone", () => {
  const everywhere = { measure: "flipRate", atLeast: 0.5 } as const;
  const drawnOnly = { measure: "flipRate", atMost: 0.9, on: ["pets"] } as const;
  expect(claimsOn([everywhere, drawnOnly], "pets")).toEqual([everywhere, drawnOnly]);
  expect(claimsOn([everywhere, drawnOnly], "cifar10")).toEqual([everywhere]);

  const steps: readonly Step[] = [
    { kind: "train", say: nothing },
    {
      kind: "expect",
      say: nothing,
      claims: [everywhere, drawnOnly],
      otherwise: [{ trigger: {}, claims: [drawnOnly] }],
    },
  ];
  const lesson = { ...firstFlip, steps };
  expect(runsOf(lesson, "pets")).toMatchObject([
    { claims: [everywhere, drawnOnly], otherwise: [{ claims: [drawnOnly] }] },
  ]);
  expect(runsOf(lesson, "cifar10")).toMatchObject([{ claims: [everywhere], otherwise: [{ claims: [] }] }]);
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
    for (const set of sets) {
      for (const { claims } of runsOf(lesson, set)) expect(claims.length).toBeGreaterThan(0);
    }
    for (const step of lesson.steps) {
      if (step.kind !== "expect") continue;
      for (const { on } of step.claims) expect(sets).toEqual(expect.arrayContaining([...(on ?? [])]));
    }
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
