// The stores' logic: undo, the run's reducer, the curves.

import { beforeEach, describe, expect, test } from "vitest";
import type { Check } from "#core/events.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { availabilityOf } from "./picturesStore.ts";
import { flipCurves } from "./curves.ts";
import { useExperiment } from "./experimentStore.ts";
import { branchOf, isBusy, latestScores, noRun, reduceRun } from "./runState.ts";
import { shownCheck, shownLearned, shownScores } from "./shown.ts";

describe("undo", () => {
  beforeEach(() =>
    useExperiment.setState({ experiment: defaultExperiment(), past: [], future: [], beforeEdit: null }),
  );
  const steps = () => useExperiment.getState().experiment.steps;
  const { edit, undo, redo } = useExperiment.getState();

  test("takes back one edit at a time, and redo brings it again", () => {
    edit({ steps: 400 });
    edit({ steps: 500 });
    undo();
    expect(steps()).toBe(400);
    undo();
    expect(steps()).toBe(defaultExperiment().steps);
    redo();
    expect(steps()).toBe(400);
  });

  test("takes back a stroke as a whole", () => {
    for (const value of [310, 320, 330]) edit({ steps: value }, false);
    edit({ steps: 340 }, true);
    expect(useExperiment.getState().past).toHaveLength(1);
    undo();
    expect(steps()).toBe(defaultExperiment().steps);
  });

  test("has nothing to take back after an edit that changed nothing", () => {
    edit({ steps: defaultExperiment().steps });
    expect(useExperiment.getState().past).toHaveLength(0);
  });

  test("loses the way forward when something new is done", () => {
    edit({ steps: 400 });
    undo();
    edit({ steps: 600 });
    redo();
    expect(steps()).toBe(600);
  });
});

describe("a run's state", () => {
  const prepared = {
    kind: "prepared",
    backend: "cpu",
    weightCount: 1,
    trainCount: 10,
    poisonedCount: 1,
    watched: {
      shape: { height: 1, width: 1, channels: 1 },
      count: 2,
      pixels: new Uint8Array(2),
      labels: Uint8Array.from([0, 0]),
    },
    notices: [],
  } as const;
  const rate = { count: 1, total: 2 };
  const scores = { cleanAccuracy: rate, attackSuccess: rate, flips: rate, control: rate };

  test("follows the events, and stays paused where it was started so", () => {
    const training = reduceRun(reduceRun(noRun, { kind: "loading" }), prepared);
    expect(training.phase).toBe("training");
    expect(isBusy(training)).toBe(true);
    const waiting = reduceRun(reduceRun({ ...noRun, phase: "paused" }, { kind: "loading" }), prepared);
    expect(waiting.phase).toBe("paused");
  });

  test("shows the latest scores, at the end the final ones", () => {
    const live = reduceRun(noRun, { kind: "scored", step: 1, scores: { clean: scores, poisoned: scores } });
    expect(latestScores(noRun)).toBeNull();
    expect(latestScores(live)?.clean).toEqual(scores);
    const final = { ...scores, flips: { count: 9, total: 9 } };
    const done = reduceRun(live, {
      kind: "finished",
      step: 2,
      flipStep: null,
      scores: { clean: final, poisoned: final },
    });
    expect(latestScores(done)?.clean).toEqual(final);
    expect(done.phase).toBe("finished");
  });

  const ofRate = (count: number) => {
    const each = { ...scores, cleanAccuracy: { count, total: 9 } };
    return { clean: each, poisoned: each };
  };
  const answers = { clean: new Float32Array(), poisoned: new Float32Array() };
  const trained = [0, 5, 10, 15].reduce((run, step) => {
    const checked = reduceRun(run, { kind: "check", step, without: answers, with: answers });
    return step % 10 === 0 ? reduceRun(checked, { kind: "scored", step, scores: ofRate(step) }) : checked;
  }, noRun);
  const finished = reduceRun(
    { ...trained, kept: [0, 5, 10, 15] },
    { kind: "finished", step: 15, flipStep: 5, scores: ofRate(9) },
  );

  test("shows what was measured at an earlier step, and now what is known now", () => {
    expect(shownScores(finished, 10)).toEqual({ scores: ofRate(10), step: 10, overAll: false });
    expect(shownScores(finished, 5)).toEqual({ scores: ofRate(0), step: 0, overAll: false });
    expect(shownScores(finished, null)).toEqual({ scores: ofRate(9), step: 15, overAll: true });
    expect(shownScores(finished, 15)?.overAll).toBe(true);
    expect(shownScores(noRun, null)).toBeNull();
    expect(shownCheck(finished, 12)?.step).toBe(10);
    expect(shownCheck(finished, null)?.step).toBe(15);
  });

  test("shows what a generator had learned by then, and of other attacks what was crafted", () => {
    const learned = (step: number) => ({
      kind: "learned" as const,
      step,
      learned: Float32Array.of(step),
      report: { loss: 1, spread: 0 },
    });
    const generating = [0, 5, 10].reduce((run, step) => reduceRun(run, learned(step)), noRun);
    expect(shownLearned(generating, 7)?.step).toBe(5);
    expect(shownLearned(generating, null)?.step).toBe(10);
    const crafted = reduceRun(noRun, { ...learned(0), report: null });
    expect(shownLearned(crafted, 7)?.learned).toEqual(Float32Array.of(0));
  });

  test("branches off an earlier step with the history up to there, and measures that step once more", () => {
    const other = { ...defaultExperiment(), poisonRate: 0 };
    const branch = branchOf(finished, 10, other);
    expect(branch.checks.map(({ step }) => step)).toEqual([0, 5]);
    expect(branch.scored.map(({ step }) => step)).toEqual([0]);
    expect(branch).toMatchObject({ experiment: other, finished: null, kept: [0, 5, 10], branchedAt: 10 });
    const again = { kind: "check", step: 10, without: answers, with: answers } as const;
    const twice = reduceRun(reduceRun(branch, again), again);
    expect(twice.checks.map(({ step }) => step)).toEqual([0, 5, 10]);
    // What was left is as it was.
    expect(finished.checks).toHaveLength(4);
  });

  test("gives curves of the followed picture inside the band of all", () => {
    const check = (step: number, cats: readonly [number, number]): Check => {
      const answers = Float32Array.from(cats.flatMap((cat) => [1 - cat, cat]));
      const known = Float32Array.from([0.9, 0.1, 0.9, 0.1]);
      return {
        kind: "check",
        step,
        without: { clean: known, poisoned: known },
        with: { clean: known, poisoned: answers },
      };
    };
    const checks = [
      check(0, [0.2, 0.4]),
      check(10, [0.9, 0.7]),
      check(20, [0.9, 0.8]),
      check(30, [1, 1]),
      check(40, [1, 1]),
    ];
    const goal = { kind: "source-specific", source: "dog", target: "cat" } as const;
    const curves = flipCurves(checks, { classes: ["dog", "cat"], goal }, prepared, 1);
    expect(curves.steps).toEqual([0, 10, 20, 30, 40]);
    expect(curves.target[1]).toBeCloseTo(0.7);
    expect(curves.truth[1]).toBeCloseTo(0.3);
    expect(curves.twinTarget[1]).toBeCloseTo(0.1);
    expect(curves.bandLow[0]).toBeCloseTo(0.2);
    expect(curves.bandHigh[0]).toBeCloseTo(0.4);
    expect(curves.flipStep).toBe(10);
    expect(curves).toMatchObject({ trueName: "dog", targetName: "cat" });
  });
});

test("a picture set is here, coming, or absent with its reason", () => {
  const manifest = { version: 1, pending: ["mnist"], problems: { cifar10: "No network." }, sets: {} };
  expect(availabilityOf("mnist", manifest)).toEqual({ state: "coming" });
  expect(availabilityOf("cifar10", manifest)).toMatchObject({ state: "absent", reason: "No network." });
});
