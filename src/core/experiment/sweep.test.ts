import { describe, expect, test } from "vitest";
import { attacks } from "#core/attacks/index.ts";
import { datasets } from "#core/datasets/index.ts";
import { defaultExperiment } from "./defaults.ts";
import { parseExperiment } from "./parse.ts";
import { shiftWay, sweepAxes } from "./sweep.ts";

describe.each(sweepAxes.map((axis) => [axis.id, axis] as const))("turning %s", (_, axis) => {
  test("every point is a valid experiment, and no two are the same", () => {
    for (const { id: dataset } of datasets) {
      for (const { id: attack } of attacks) {
        const experiment = defaultExperiment(dataset, attack);
        const values = axis.values(experiment) ?? [];
        const points = values.map((value) => axis.apply(experiment, value));
        for (const point of points) {
          expect(parseExperiment(point)).toEqual({ experiment: point, notices: [] });
          expect(point.seed).toBe(experiment.seed);
        }
        expect(new Set(points.map((point) => JSON.stringify(point))).size).toBe(values.length);
        expect(new Set(values.map(axis.format)).size).toBe(values.length);
      }
    }
  });
});

test("a very short run is not run twice at the same length", () => {
  const axis = sweepAxes.find(({ id }) => id === "steps");
  expect(axis?.values({ ...defaultExperiment(), steps: 20 })).toEqual([10, 20, 30]);
});

test("a mark of fixed size has no size to turn, an attack without a mark no opacity", () => {
  const { experiment } = parseExperiment({ knobs: { trigger: { shape: "pixel" } } });
  const offered = (of: typeof experiment) => sweepAxes.filter((axis) => axis.values(of)).map(({ id }) => id);
  expect(offered(experiment)).toEqual(["poisonRate", "steps", "opacity", "shift"]);
  expect(offered(defaultExperiment("pets", "wanet"))).toEqual(["poisonRate", "steps"]);
});

test("a mark in the corner is moved away from it, as far as the picture goes, and no further", () => {
  const axis = sweepAxes.find(({ id }) => id === "shift");
  const corner = defaultExperiment("pets");
  expect(shiftWay(corner)).toBe("left");
  expect(axis?.values(corner)).toEqual([0, 1, 2, 3, 4, 6, 8, 12, 16, 20, 24]);
  const { experiment: large } = parseExperiment({ knobs: { trigger: { size: 26, x: 13 } } });
  expect(axis?.values(large)?.at(-1)).toBeLessThanOrEqual(6);
  const { experiment: whole } = parseExperiment({ knobs: { trigger: { size: 32, x: 16, y: 16 } } });
  expect(axis?.values(whole)).toBeNull();
});
