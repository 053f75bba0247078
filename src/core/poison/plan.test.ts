// Laws of the poison plan.

import fc from "fast-check";
import { expect, test } from "vitest";
import { goalKinds, type Goal } from "#core/attacks/goal.ts";
import { aimOf } from "./aim.ts";
import { planPoison } from "./plan.ts";

const classNames = ["dog", "cat", "frog"];
const labelsOf = fc.uint8Array({ min: 0, max: 2, minLength: 3, maxLength: 300 });
const goals = fc
  .constantFrom(...goalKinds)
  .map((kind): Goal =>
    kind === "all-to-one"
      ? { kind, target: "cat" }
      : kind === "source-specific"
        ? { kind, source: "dog", target: "cat" }
        : { kind },
  );
const plan = (trainLabels: Uint8Array, goal: Goal, poisonRate: number, seed = 1) =>
  planPoison({ attack: "badnets", goal, poisonRate, seed }, { trainLabels, classNames });

test("rate 0 is the identity", () => {
  fc.assert(
    fc.property(labelsOf, goals, (labels, goal) => {
      const { rows, labels: after } = plan(labels, goal, 0);
      expect(rows.length).toBe(0);
      expect(after).toEqual(labels);
    }),
  );
});

test("exactly floor(rate · n) victims are touched, or all of them if there are fewer", () => {
  fc.assert(
    fc.property(labelsOf, goals, fc.double({ min: 0, max: 1, noNaN: true }), (labels, goal, rate) => {
      const { rows, wanted } = plan(labels, goal, rate);
      const victims = labels.filter(aimOf(goal, classNames).isVictim).length;
      expect(wanted).toBe(Math.floor(rate * labels.length));
      expect(rows.length).toBe(Math.min(wanted, victims));
      expect(new Set(rows).size).toBe(rows.length);
    }),
  );
});

test("only victims are renamed, and to what the attacker wants", () => {
  fc.assert(
    fc.property(labelsOf, goals, fc.integer({ min: 0, max: 99 }), (labels, goal, seed) => {
      const { rows, labels: after } = plan(labels, goal, 0.4, seed);
      const touched = new Set(rows);
      for (const [row, label] of labels.entries()) {
        const expected = touched.has(row) ? aimOf(goal, classNames).wanted(label, row) : label;
        expect(after[row]).toBe(expected);
        if (touched.has(row)) expect(after[row]).not.toBe(label);
        if (touched.has(row) && goal.kind === "source-specific") expect(classNames[label]).toBe("dog");
      }
    }),
  );
});

test("all-to-all calls y the next class", () => {
  const { wanted } = aimOf({ kind: "all-to-all" }, classNames);
  expect([0, 1, 2].map((label) => wanted(label, 9))).toEqual([1, 2, 0]);
});

test("all-to-any wants every other class equally often, never the own one", () => {
  const { wanted, reached } = aimOf({ kind: "all-to-any" }, classNames);
  expect([0, 1, 2, 3].map((place) => wanted(1, place))).toEqual([2, 0, 2, 0]);
  expect(reached(1, 0, 2)).toBe(true);
  expect(reached(1, 1, 2)).toBe(false);
});

test("untargeted: any wrong answer is a success", () => {
  const { reached } = aimOf({ kind: "untargeted" }, classNames);
  expect([0, 1, 2].map((answer) => reached(1, 0, answer))).toEqual([true, false, true]);
});

test("a higher rate only adds rows", () => {
  const labels = Uint8Array.from({ length: 200 }, (_, row) => row % 3);
  const goal: Goal = { kind: "all-to-one", target: "cat" };
  const few = plan(labels, goal, 0.1).rows;
  expect(plan(labels, goal, 0.3).rows.slice(0, few.length)).toEqual(few);
});
