// What is kept of a run, however long it is and however small the budget.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  keep,
  keptAt,
  keptBefore,
  keptBytes,
  keptSteps,
  nothingKept,
  upTo,
  withBudget,
  type Kept,
} from "./kept.ts";

const filled = (count: number, budget: number, bytes: number, every = 5): Kept<string> => {
  let kept = nothingKept<string>(budget);
  for (let at = 0; at < count; at++) {
    kept = keep(kept, { step: at * every, bytes, value: `net at ${at * every}` });
  }
  return kept;
};
const counts = fc.integer({ min: 1, max: 700 });
const bytes = fc.integer({ min: 1, max: 50 });
const budgets = fc.integer({ min: 1, max: 3000 });

test("the budget is never exceeded by more than the first and the newest", () => {
  fc.assert(
    fc.property(counts, budgets, bytes, (count, budget, size) => {
      expect(keptBytes(filled(count, budget, size))).toBeLessThanOrEqual(Math.max(budget, 2 * size));
    }),
  );
});

test("the first and the newest are always there, and more than a third of what would fit", () => {
  fc.assert(
    fc.property(counts, budgets, bytes, (count, budget, size) => {
      const steps = keptSteps(filled(count, budget, size));
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBe((count - 1) * 5);
      expect(steps.length).toBeGreaterThan(Math.min(count, Math.floor(budget / size)) / 3);
    }),
  );
});

test("the steps are evenly spread but for the newest", () => {
  fc.assert(
    fc.property(counts, budgets, bytes, (count, budget, size) => {
      const steps = keptSteps(filled(count, budget, size));
      const gaps = steps.slice(1).map((step, at) => step - (steps[at] ?? 0));
      const last = gaps.pop() ?? 0;
      expect(new Set(gaps).size).toBeLessThanOrEqual(1);
      if (gaps[0] !== undefined) expect(last).toBeLessThanOrEqual(gaps[0]);
    }),
  );
});

test("a moment keeps its own value, also in a smaller budget", () => {
  fc.assert(
    fc.property(counts, budgets, budgets, (count, budget, smaller) => {
      const kept = withBudget(filled(count, budget, 10), smaller);
      expect(keptBytes(kept)).toBeLessThanOrEqual(Math.max(smaller, 20));
      for (const step of keptSteps(kept)) expect(keptAt(kept, step)).toBe(`net at ${step}`);
    }),
  );
});

test("another run goes on from a kept moment as the first one did", () => {
  fc.assert(
    fc.property(counts, budgets, fc.nat(700), (count, budget, at) => {
      const whole = filled(count, budget, 10);
      const steps = keptSteps(whole);
      const from = steps[at % steps.length] ?? 0;
      const branch = keep(upTo(whole, from), { step: from + 5, bytes: 10, value: "another" });
      expect(keptSteps(branch).at(-1)).toBe(from + 5);
      expect(keptBytes(branch)).toBeLessThanOrEqual(Math.max(budget, 20));
      expect(keptSteps(whole)).toEqual(steps);
    }),
  );
});

test("the nearest earlier moment is found, and the newest step may be kept again", () => {
  const kept = filled(10, 1e6, 1);
  expect(keptBefore(kept, 12)?.step).toBe(10);
  expect(keptBefore(kept, -1)).toBeNull();
  const again = keep(kept, { step: 45, bytes: 1, value: "again" });
  expect(keptSteps(again)).toEqual(keptSteps(kept));
  expect(keptAt(again, 45)).toBe("again");
  expect(() => keep(kept, { step: 44, bytes: 1, value: "late" })).toThrow("44");
});
