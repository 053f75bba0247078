// Rates, scores and the lasting flip.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flipStep, type FollowedAnswer } from "./flipStep.ts";
import { interval95 } from "./rates.ts";
import { scoresOf } from "./scores.ts";

describe("the 95 % interval", () => {
  test("holds the share and stays within 0..1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, share) => {
          const count = Math.round(share * total);
          const interval = interval95({ count, total });
          expect(interval?.low).toBeGreaterThanOrEqual(0);
          expect(interval?.high).toBeLessThanOrEqual(1);
          expect(interval?.low).toBeLessThanOrEqual(count / total + 1e-12);
          expect(interval?.high).toBeGreaterThanOrEqual(count / total - 1e-12);
        },
      ),
    );
  });

  test("agrees with Wilson's formula worked by hand for 81 of 263", () => {
    const interval = interval95({ count: 81, total: 263 });
    expect(interval?.low).toBeCloseTo(0.2553, 3);
    expect(interval?.high).toBeCloseTo(0.3662, 3);
  });

  test("nothing counted has none", () => expect(interval95({ count: 0, total: 0 })).toBeNull());
});

test("scores of six pictures counted by hand: two cats, four dogs, dog becomes cat", () => {
  const [dog, cat] = [0, 1];
  const scores = scoresOf({
    labels: Uint8Array.from([cat, dog, dog, cat, dog, dog]),
    answers: Uint8Array.from([cat, dog, cat, dog, dog, dog]),
    victims: [1, 2, 4, 5],
    triggered: Uint8Array.from([cat, cat, dog, cat]),
    controlled: Uint8Array.from([dog, cat, dog, dog]),
    wanted: Uint8Array.of(cat, cat, cat, cat),
    reached: (_, answer) => answer === cat,
  });
  expect(scores).toEqual({
    cleanAccuracy: { count: 4, total: 6 },
    attackSuccess: { count: 3, total: 4 },
    flips: { count: 2, total: 3 },
    control: { count: 1, total: 4 },
  });
});

test("with several targets, success is counted for each", () => {
  const wanted = Uint8Array.of(1, 2, 1);
  const { perTarget } = scoresOf({
    labels: Uint8Array.of(0, 0, 0),
    answers: Uint8Array.of(0, 0, 0),
    victims: [0, 1, 2],
    triggered: Uint8Array.of(1, 1, 0),
    controlled: Uint8Array.of(0, 0, 0),
    wanted,
    reached: (at, answer) => answer === wanted[at],
  });
  expect(perTarget).toEqual([
    { count: 1, total: 2 },
    { count: 0, total: 1 },
  ]);
});

describe("a flip", () => {
  // d: dog, c: cat; without the mark, then with it.
  const run = (...answers: string[]): FollowedAnswer[] =>
    answers.map((pair, index) => ({
      step: index * 10,
      without: pair[0] === "c" ? 1 : 0,
      with: pair[1] === "c" ? 1 : 0,
    }));
  const flip = (...answers: string[]) => flipStep(run(...answers), 0, (answer) => answer === 1);

  test("is the first step of a lasting change", () =>
    expect(flip("dd", "dd", "dc", "dc", "dc", "dc")).toBe(20));
  test("must last", () => expect(flip("dd", "dc", "dc", "dc", "dc", "dd")).toBeNull());
  test("starts anew after a swing", () => expect(flip("dc", "dc", "dd", "dc", "dc", "dc", "dc")).toBe(30));
  test("is none while the net calls everything cat", () =>
    expect(flip("cc", "cc", "cc", "cc", "cc")).toBeNull());
  test("begins when the picture is known without the mark", () =>
    expect(flip("cc", "cc", "dc", "dc", "dc", "cc")).toBe(20));
  test("needs four checks", () => expect(flip("dd", "dc", "dc", "dc")).toBeNull());
});
