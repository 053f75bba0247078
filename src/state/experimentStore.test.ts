import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { useExperiment } from "./experimentStore.ts";

const first = useExperiment.getState().experiment;
const state = () => useExperiment.getState();

beforeEach(() => useExperiment.setState({ experiment: first, past: [], future: [], beforeEdit: null }));

test("however often a hand moves before it lets go, that is one step back", () => {
  const moves = fc.array(fc.integer({ min: 1000, max: 2000 }), { minLength: 1 });
  fc.assert(
    fc.property(moves, (seeds) => {
      useExperiment.setState({ experiment: first, past: [], future: [], beforeEdit: null });
      for (const seed of seeds) state().edit({ seed }, false);
      state().edit({ seed: seeds.at(-1) as number });
      expect(state().past).toHaveLength(1);
      state().undo();
      expect(state().experiment).toBe(first);
      state().redo();
      expect(state().experiment.seed).toBe(seeds.at(-1));
    }),
  );
});

test("an undo while the hand still moves takes back only what it moved", () => {
  state().edit({ seed: 1001 });
  state().edit({ seed: 1002 }, false);
  state().undo();
  expect(state().experiment.seed).toBe(1001);
  state().redo();
  expect(state().experiment.seed).toBe(1002);
  state().undo();
  state().undo();
  expect(state().experiment).toBe(first);
});
