// Every kernel of ours against the cpu backend: values and gradients over a grid of shapes, windows, strides
// and paddings, with nothing leaked.

import {
  conv2d,
  engine,
  grads,
  matMul,
  maxPool,
  memory,
  mul,
  setBackend,
  sum,
  tensor,
  type Tensor,
  type Tensor4D,
} from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-layers"; // registers the gradients
import { beforeAll, expect, it } from "vitest";
import { randomStream } from "#core/random.ts";
import { startBackend } from "../backend.ts";
import { wasmFilesIn } from "../nodeWasm.ts";
import { runAdamStep } from "./adamStep.ts";

type Shape = readonly number[];
interface Values {
  readonly shape: Shape;
  readonly numbers: Float32Array;
}

beforeAll(async () => {
  await startBackend("cpu");
  await startBackend("wasm", { wasmUrls: wasmFilesIn("node_modules/@tensorflow/tfjs-backend-wasm/dist") });
});

const sizeOf = (shape: Shape) => shape.reduce((whole, factor) => whole * factor, 1);

function draw(shape: Shape, number: (at: number) => number): Values {
  return { shape, numbers: Float32Array.from({ length: sizeOf(shape) }, (_, at) => number(at)) };
}

function noise(shape: Shape, name: string): Values {
  const random = randomStream(3, name, ...shape);
  return draw(shape, () => random.normal());
}

/** The result of `run` and the gradients of a weighted sum of it, by input. */
async function evaluate(backend: string, run: (inputs: Tensor[]) => Tensor, inputs: readonly Values[]) {
  await setBackend(backend);
  const before = memory();
  const tensors = inputs.map(({ numbers, shape }) => tensor(numbers.slice(), [...shape]));
  const value = run(tensors);
  const weights = tensor(noise(value.shape, "slopes").numbers, value.shape);
  const slopes = grads((...given: Tensor[]) => mul(run(given), weights))(tensors);
  const results = [value, ...slopes].map((each) => ({ shape: each.shape, numbers: each.dataSync() }));
  for (const each of [value, weights, ...slopes, ...tensors]) each.dispose();
  expect(memory().numTensors, `${backend} tensors leaked`).toBe(before.numTensors);
  expect(memory().numDataBuffers, `${backend} buffers leaked`).toBe(before.numDataBuffers);
  expect(engine().backend.numDataIds(), `${backend} data leaked`).toBe(memory().numDataBuffers);
  return results;
}

async function expectSame(
  run: (inputs: Tensor[]) => Tensor,
  inputs: readonly Values[],
  compared: "all" | "gradients" = "all",
): Promise<void> {
  const [ours, theirs] = [await evaluate("wasm", run, inputs), await evaluate("cpu", run, inputs)];
  theirs.forEach(({ shape, numbers }, at) => {
    const mine = ours[at];
    expect(mine?.shape).toEqual(shape);
    if (at === 0 && compared === "gradients") return;
    let [scale, gap] = [1, 0];
    for (let place = 0; place < numbers.length; place++) {
      const [value, other] = [numbers[place] ?? NaN, mine?.numbers[place] ?? NaN];
      scale = Math.max(scale, Math.abs(value));
      gap = Math.max(gap, Math.abs(value - other));
    }
    expect(gap / scale, `result ${at}`).toBeLessThan(1e-5);
  });
}

const pictures: readonly Shape[] = [
  [1, 5, 5, 1],
  [2, 7, 6, 3],
  [5, 8, 9, 4],
  [3, 1, 4, 2],
];

const explicit = [
  [0, 0],
  [2, 0],
  [1, 1],
  [0, 0],
] as const;
const convs = pictures.flatMap((shape) =>
  [1, 2, 3, 5].flatMap((kernel) =>
    [1, 2, 3].flatMap((stride) =>
      (["same", "valid", 1, 4, "explicit"] as const).map((pad) => ({ shape, kernel, stride, pad })),
    ),
  ),
);

function fits({ shape, kernel, pad }: (typeof convs)[number]): boolean {
  const [, height = 0, width = 0] = shape;
  if (pad === "same") return true;
  const around = pad === "valid" ? 0 : pad === "explicit" ? 2 : 2 * pad;
  return Math.min(height, width) + around >= kernel;
}

it.each(convs.filter(fits))("conv2d $shape, kernel $kernel, stride $stride, $pad", async (sample) => {
  const { shape, kernel, stride, pad } = sample;
  const padding = pad === "explicit" ? (explicit as unknown as [[0, 0], [2, 0], [1, 1], [0, 0]]) : pad;
  const filter = noise([kernel, kernel, shape[3] ?? 1, 3], "filter");
  const run = ([x, w]: Tensor[]) =>
    conv2d(
      x as Tensor4D,
      w as Tensor4D,
      stride,
      padding,
      "NHWC",
      1,
      typeof pad === "number" ? "floor" : undefined,
    );
  // Where "same" padding would have to be negative, tfjs' own forward pass is wrong on WASM. No net here has strides.
  const negative = pad === "same" && kernel === 2 && stride === 3;
  await expectSame(run, [noise(shape, "x"), filter], negative ? "gradients" : "all");
});

it.each([
  { height: 1, width: 3 },
  { height: 4, width: 2 },
])("conv2d with a filter of $height × $width", async ({ height, width }) => {
  const run = ([x, w]: Tensor[]) => conv2d(x as Tensor4D, w as Tensor4D, [1, 2], "same");
  await expectSame(run, [noise([3, 8, 7, 2], "x"), noise([height, width, 2, 5], "filter")]);
});

// Eight, sixteen and more outputs are what the SIMD kernel takes, whatever a row of the filter sees.
const ours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 16].flatMap((channels) =>
  [1, 3, 5].flatMap((kernel) => [8, 24].map((outputs) => ({ channels, kernel, outputs }))),
);

it.each(ours)("conv2d of $channels channels, kernel $kernel, to $outputs", async (given) => {
  const { channels, kernel, outputs } = given;
  const filter = noise([kernel, kernel, channels, outputs], "filter");
  await expectSame(
    ([x, w]: Tensor[]) => conv2d(x as Tensor4D, w as Tensor4D, 1, "same"),
    [noise([3, 6, 7, channels], "x"), filter],
  );
});

const contents = {
  noise: (shape: Shape) => noise(shape, "x"),
  "only negative": (shape: Shape) => draw(shape, (at) => -1 - ((at * 7919) % 13)),
  zeros: (shape: Shape) => draw(shape, () => 0),
  ties: (shape: Shape) => draw(shape, (at) => ((at * 7919) % 3) - 1),
} satisfies Record<string, (shape: Shape) => Values>;

const pools = [...pictures, [2, 8, 6, 3], [4, 2, 2, 5], [3, 4, 6, 8]].flatMap((shape) =>
  [2, 3].flatMap((size) =>
    [1, 2, 3].flatMap((stride) =>
      (["same", "valid"] as const).flatMap((pad) =>
        (Object.keys(contents) as (keyof typeof contents)[]).map((content) => ({
          shape,
          size,
          stride,
          pad,
          content,
        })),
      ),
    ),
  ),
);

it.each(
  pools.filter(({ shape, size, pad }) => pad === "same" || Math.min(shape[1] ?? 0, shape[2] ?? 0) >= size),
)(
  "maxPool $shape, $size × $size, stride $stride, $pad, $content",
  async ({ shape, size, stride, pad, content }) => {
    await expectSame(
      ([x]: Tensor[]) => maxPool(x as Tensor4D, size, stride, pad),
      [contents[content](shape)],
    );
  },
);

const matrices = [
  { a: [3, 5], b: [5, 4] },
  { a: [1, 1], b: [1, 7] },
  { a: [64, 33], b: [33, 10] },
  { a: [2, 3, 5], b: [2, 5, 4] },
] as const;
const flags = [false, true].flatMap((transposeA) =>
  [false, true].map((transposeB) => ({ transposeA, transposeB })),
);

it.each(matrices.flatMap((shapes) => flags.map((flag) => ({ ...shapes, ...flag }))))(
  "matMul $a, $b, transposed: $transposeA, $transposeB",
  async ({ a, b, transposeA, transposeB }) => {
    const left = transposeA ? [...a.slice(0, -2), a.at(-1) ?? 0, a.at(-2) ?? 0] : [...a];
    const right = transposeB ? [...b.slice(0, -2), b.at(-1) ?? 0, b.at(-2) ?? 0] : [...b];
    const run = ([x, y]: Tensor[]) => matMul(x as Tensor, y as Tensor, transposeA, transposeB);
    await expectSame(run, [noise(left, "a"), noise(right, "b")]);
  },
);

it.each([
  { shape: [3, 4, 5, 6], axis: [0, 1, 2] },
  { shape: [3, 4, 5, 6], axis: [-2, 1, 0] },
  { shape: [7, 3], axis: [0] },
  { shape: [7, 3], axis: [1] },
  { shape: [7, 3], axis: [0, 1] },
  { shape: [2, 7, 3], axis: [0] },
  { shape: [3, 300, 8], axis: [0, 1] },
  { shape: [5], axis: [0] },
  { shape: [7, 3], axis: undefined },
])("sum of $shape over $axis", async ({ shape, axis }) => {
  await expectSame(([x]: Tensor[]) => sum(x as Tensor, axis), [noise(shape, "x")]);
  await expectSame(([x]: Tensor[]) => sum(x as Tensor, axis, true), [noise(shape, "x")]);
});

it("a clone lives on when its origin is disposed of", async () => {
  await setBackend("wasm");
  const before = memory().numDataBuffers;
  const origin = tensor([1, 2, 3]);
  const copy = origin.clone();
  origin.dispose();
  expect(copy.dataSync()).toEqual(Float32Array.of(1, 2, 3));
  copy.dispose();
  expect(memory().numDataBuffers).toBe(before);
  expect(engine().backend.numDataIds()).toBe(before);
});

it("one Adam step moves each weight by the learning rate against its gradient's sign", async () => {
  await setBackend("wasm");
  const before = memory().numTensors;
  const [weights, gradient] = [tensor([1, 1, 1]), tensor([0.5, -2, 0])];
  const [mean, meanSquare] = [tensor([0, 0, 0]), tensor([0, 0, 0])];
  const rates = { learningRate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-7, step: 1 };
  const moved = runAdamStep(weights, gradient, mean, meanSquare, rates);
  const expected = [0.9, 1.1, 1];
  moved.dataSync().forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? NaN, 5));
  expect(weights.dataSync()).toEqual(Float32Array.of(1, 1, 1));
  expect(mean.dataSync()).toEqual(Float32Array.of(0.05, -0.2, 0));
  for (const each of [weights, gradient, mean, meanSquare, moved]) each.dispose();
  expect(memory().numTensors).toBe(before);
});
