// The generator's arithmetic: its gradient against finite differences, and that it learns.

import { expect, test } from "vitest";
import { randomStream } from "#core/random.ts";
import { createMlp } from "./mlp.ts";

const sizes = [3, 5, 4, 2] as const;
const input = Float32Array.of(0.3, -0.7, 0.9);
const make = (weights?: Float32Array) => createMlp(sizes, randomStream(1, "mlp"), weights);

test("outputs are in 0..1, seeded, and follow from given weights", () => {
  const net = make();
  const output = net.forward(input).at(-1);
  expect(output?.length).toBe(2);
  for (const value of output ?? []) expect(value > 0 && value < 1).toBe(true);
  expect(make().forward(input).at(-1)).toEqual(output);
  expect(make(net.weights).forward(input).at(-1)).toEqual(output);
  expect(() => make(net.weights.subarray(1))).toThrow("weights");
});

test("the first step goes down the slope of every weight, as finite differences say", () => {
  const wanted = Float32Array.of(1, -2);
  const value = (weights: Float32Array) =>
    Array.from(make(weights).forward(input).at(-1) ?? []).reduce(
      (sum, each, at) => sum + each * (wanted[at] ?? 0),
      0,
    );
  const before = make().weights.slice();
  const net = make();
  net.learn([net.forward(input)], [wanted], 1e-3);
  let checked = 0;
  for (const at of before.keys()) {
    const [up, down] = [before.slice(), before.slice()];
    up[at] = (up[at] ?? 0) + 1e-2;
    down[at] = (down[at] ?? 0) - 1e-2;
    const slope = (value(up) - value(down)) / 2e-2;
    if (Math.abs(slope) < 1e-4) continue;
    // Adam's first step has the learning rate's length, whatever the slope.
    expect((net.weights[at] ?? 0) - (before[at] ?? 0)).toBeCloseTo(-1e-3 * Math.sign(slope), 5);
    checked++;
  }
  expect(checked).toBeGreaterThan(20);
});

test("it learns to give what is asked for", () => {
  const net = make();
  for (let step = 0; step < 400; step++) {
    const pass = net.forward(input);
    const output = pass.at(-1) ?? new Float32Array(2);
    net.learn([pass], [Float32Array.of((output[0] ?? 0) - 0.9, (output[1] ?? 0) - 0.2)], 0.02);
  }
  const output = net.forward(input).at(-1);
  expect(output?.[0]).toBeCloseTo(0.9, 1);
  expect(output?.[1]).toBeCloseTo(0.2, 1);
});
