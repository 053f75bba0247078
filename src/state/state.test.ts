// The stores' logic: undo, the run's reducer, the curves.

import { beforeEach, describe, expect, test } from "vitest";
import type { Check } from "#core/events.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { availabilityOf } from "./picturesStore.ts";
import { flipCurves } from "./curves.ts";
import { useExperiment } from "./experimentStore.ts";
import { isBusy, latestScores, noRun, reduceRun } from "./runState.ts";

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
