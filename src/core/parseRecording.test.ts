import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { parseRecording } from "./parseRecording.ts";
import { Problem } from "./problem.ts";
import { plainRecording, type Recording } from "./recording.ts";

const rate = (count: number, total: number) => ({ count, total });
const scores = {
  cleanAccuracy: rate(9, 10),
  attackSuccess: rate(5, 5),
  flips: rate(4, 4),
  control: rate(0, 5),
};
const answers = (value: number) => Float32Array.from({ length: 40 }, () => value);
const twins = <T>(value: T) => ({ clean: value, poisoned: value });
const recording: Recording = {
  experiment: defaultExperiment("pets", "ban"),
  prepared: {
    kind: "prepared",
    backend: "wasm",
    weightCount: 10,
    trainCount: 100,
    poisonedCount: 5,
    notices: [],
  },
  events: [
    { kind: "check", step: 0, without: twins(answers(0.25)), with: twins(answers(0.5)) },
    { kind: "scored", step: 0, scores: twins({ ...scores, perTarget: [rate(1, 2), rate(0, 0)] }) },
    {
      kind: "learned",
      step: 60,
      learned: Float32Array.of(0.1, -1e-9, 3e7),
      report: { loss: 0.5, spread: 0.1 },
    },
    { kind: "learned", step: 60, learned: Uint8Array.of(0, 255, 7), report: null },
    { kind: "finished", step: 60, scores: twins(scores), flipStep: 20 },
  ],
};
const plain = () => JSON.parse(JSON.stringify(plainRecording(recording))) as unknown;

test("a recording comes back as it was, what was learned bit for bit", () => {
  expect(parseRecording(plain())).toEqual(recording);
});

test("junk is a Problem, and nothing else", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => parseRecording(value)).toThrow(Problem);
    }),
  );
});

test("a recording with one place changed is read or is a Problem, and what is read prints as it was read", () => {
  fc.assert(
    fc.property(fc.nat(), fc.oneof(fc.anything(), fc.constantFrom(-1, 1.5, null, "", [], {})), (at, junk) => {
      const value = plain();
      const places = holdersIn(value);
      const [holder, key] = places[at % places.length]!;
      holder[key] = junk;
      let read: Recording | null = null;
      try {
        read = parseRecording(value);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
      if (!read) return;
      const text = JSON.stringify(plainRecording(read));
      expect(JSON.stringify(plainRecording(parseRecording(JSON.parse(text))))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("a count above its total, or other settings than can be run, are refused", () => {
  const more = plain() as { events: { scores: { clean: { flips: { count: number } } } }[] };
  more.events[4]!.scores.clean.flips.count = 5;
  expect(() => parseRecording(more)).toThrow("counts more");
  const other = plain() as { experiment: { steps: number } };
  other.experiment.steps = 1e9;
  expect(() => parseRecording(other)).toThrow("not one that this page can run");
});

type Holder = Record<string, unknown>;

/** Every place of a JSON value, but of long lists only the first. */
function holdersIn(value: unknown): (readonly [Holder, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Holder;
  const keys = Object.keys(holder).slice(0, 24);
  return keys.flatMap((key) => [[holder, key] as const, ...holdersIn(holder[key])]);
}
