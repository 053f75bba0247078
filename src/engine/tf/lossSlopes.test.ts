// The way there and back that is written out, against tfjs' own through the same model, for every network of the menu.

import {
  engine,
  losses,
  memory,
  setBackend,
  tidy,
  valueAndGrads,
  variableGrads,
  type Scalar,
  type Tensor,
  type Variable,
} from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import { beforeAll, expect, it } from "vitest";
import { networks } from "#core/networks/index.ts";
import { randomStream } from "#core/random.ts";
import { startBackend } from "./backend.ts";
import { oneHot } from "./crossEntropy.ts";
import { lossSlopes } from "./lossSlopes.ts";
import { buildModel } from "./network.ts";
import { wasmFilesIn } from "./nodeWasm.ts";
import { picturesOf } from "./upload.ts";

beforeAll(async () => {
  await startBackend("cpu");
  await startBackend("wasm", { wasmUrls: wasmFilesIn("node_modules/@tensorflow/tfjs-backend-wasm/dist") });
});

const random = randomStream(4, "slopes");
/** With an odd number of filters our SIMD kernels stand aside. */
const widths = [0.5, 0.3];
const cases = networks.flatMap((network) =>
  widths.flatMap((width) =>
    [{ height: 16, width: 16, channels: 3 } as const, { height: 18, width: 16, channels: 1 } as const].map(
      (shape) => ({ id: network.id, plan: network.plan(width), width, shape }),
    ),
  ),
);

it.each(cases)("$id of width $width on $shape", async ({ plan, shape }) => {
  const count = 3;
  const pixels = Uint8Array.from({ length: count * shape.height * shape.width * shape.channels }, () =>
    random.below(256),
  );
  const labels = Uint8Array.from({ length: count }, () => random.below(4));
  for (const backend of ["wasm", "cpu"]) {
    await setBackend(backend);
    const before = memory();
    const model = buildModel({ plan, shape, classCount: 4, seed: 2 });
    const given = () => ({ pictures: picturesOf(pixels, shape), wanted: oneHot(labels, 4) });
    const theirs = await autodiff(model, given());
    const held = memory().numTensors;
    let pauses = 0;
    const between = () => Promise.resolve(void pauses++);
    const byWeights = await lossSlopes(model, given(), "weights", between);
    const byInput = await lossSlopes(model, given(), "input", between);
    expect(byWeights.input).toBeUndefined();
    expect(byInput.weights).toEqual([]);
    // Nothing but what was given back is left.
    expect(memory().numTensors).toBe(held + byWeights.weights.length + 3);
    expect(pauses).toBeGreaterThan(3 * model.layers.length);
    for (const { loss } of [byWeights, byInput]) expectNear(loss, theirs.loss);
    theirs.weights.forEach((slope, at) => expectNear(byWeights.weights[at], slope));
    expect(byWeights.weights).toHaveLength(theirs.weights.length);
    expectNear(byInput.input, theirs.input);
    for (const each of [byWeights, byInput, theirs])
      for (const tensor of [each.loss, each.input, ...each.weights]) tensor?.dispose();
    model.dispose();
    expect(memory().numTensors).toBe(before.numTensors);
    expect(engine().backend.numDataIds()).toBe(memory().numDataBuffers);
  }
});

async function autodiff(
  model: LayersModel,
  { pictures, wanted }: { readonly pictures: Tensor; readonly wanted: Tensor },
) {
  const variables = model.trainableWeights.map((weight) => weight.read() as Variable);
  const lossOf = (x: Tensor) =>
    losses.softmaxCrossEntropy(wanted, model.apply(x, { training: true }) as Tensor) as Scalar;
  const found = tidy(() => {
    const { value, grads } = variableGrads(() => lossOf(pictures), variables);
    const { grads: inputs } = valueAndGrads((x: Tensor) => lossOf(x))([pictures]);
    return [value, inputs[0] as Tensor, ...variables.map(({ name }) => grads[name] as Tensor)];
  });
  pictures.dispose();
  wanted.dispose();
  const [loss, input, ...weights] = found as [Tensor, Tensor, ...Tensor[]];
  return { loss, input, weights };
}

function expectNear(mine: Tensor | undefined, theirs: Tensor): void {
  expect(mine?.shape).toEqual(theirs.shape);
  const [own, reference] = [mine?.dataSync() ?? [], theirs.dataSync()];
  const scale = Math.max(1e-3, ...reference.map(Math.abs));
  const gap = Math.max(...reference.map((value, at) => Math.abs(value - (own[at] ?? NaN))));
  expect(gap / scale).toBeLessThan(1e-4);
}
