// Two training steps on software WebGPU and WebGL must agree with WASM, and the filter gradients of our own with the
// cpu's. The engine's modules are loaded from a development server, because the built page gives no way to hand two nets
// the same batch.

import { expect, test } from "playwright/test";
import { createServer, type ViteDevServer } from "vite";
import type { Convolution } from "./support/filterGradient.ts";

let server: ViteDevServer;
let address = "";

test.beforeAll(async () => {
  server = await createServer({ server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? "";
});

test.afterAll(() => server.close());

for (const backend of ["webgpu", "webgl"] as const) {
  test(`${backend} and wasm agree after two steps`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(`${address}nets/pets/clean.json`);
    const worst = await page.evaluate(async (other) => {
      const load = (path: string) => import(/* @vite-ignore */ path);
      const { createEngine } = await load("/src/engine/tf/backend.ts");
      const { wasmUrls } = await load("/src/engine/tf/wasmUrls.ts");
      const { cnn3 } = await load("/src/core/networks/cnn3.ts");
      const { randomStream } = await load("/src/core/random.ts");
      const random = randomStream(1, "gpu test");
      const pixels = Uint8Array.from({ length: 8 * 32 * 32 * 3 }, () => random.below(256));
      const labels = Uint8Array.from({ length: 8 }, (_, index) => index % 2);
      const batch = { pixels, labels, learningRate: 1e-3 };
      const answer = async (id: string) => {
        const engine = await createEngine(id, { wasmUrls });
        const shape = { height: 32, width: 32, channels: 3 };
        const net = await engine.createNet({ plan: cnn3.plan(0.5), shape, classCount: 2, seed: 5 });
        const loss = await net.trainSlice([batch, batch]);
        return [loss, ...(await net.predict(pixels))] as number[];
      };
      const expected = await answer("wasm");
      const found = await answer(other);
      return Math.max(...expected.map((value, index) => Math.abs(value - (found[index] ?? Number.NaN))));
    }, backend);
    expect(worst).toBeLessThan(1e-3);
  });

  test(`${backend}'s filter gradients are the cpu's`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(`${address}nets/pets/clean.json`);
    const found = await page.evaluate(
      async ([other, given]) => {
        const load = (path: string) => import(/* @vite-ignore */ path);
        const { startBackend } = await load("/src/engine/tf/backend.ts");
        const { filterGradientOn } = await load("/e2e/support/filterGradient.ts");
        await startBackend("cpu");
        await startBackend(other);
        const worst: number[] = [];
        for (const each of given) {
          const [expected, own] = [await filterGradientOn("cpu", each), await filterGradientOn(other, each)];
          const gaps = expected.values.map((value: number, at: number) => Math.abs(value - own.values[at]));
          worst.push(Math.max(...gaps, expected.values.length - own.values.length, own.leaked));
        }
        return worst;
      },
      [backend, convolutions] as const,
    );
    for (const [at, worst] of found.entries()) {
      expect(worst, JSON.stringify(convolutions[at])).toBeLessThan(2e-4);
    }
    expect(found).toHaveLength(convolutions.length);
  });
}

test("a step of the LeNet-like net on webgpu is some sixty programs, handed over at once", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${address}nets/pets/clean.json`);
  const counted = await page.evaluate(async () => {
    const load = (path: string) => import(/* @vite-ignore */ path);
    const { createEngine } = await load("/src/engine/tf/backend.ts");
    const { lenet } = await load("/src/core/networks/lenet.ts");
    const engine = await createEngine("webgpu");
    const shape = { height: 28, width: 28, channels: 1 };
    const net = await engine.createNet({ plan: lenet.plan(1), shape, classCount: 10, seed: 5 });
    const batch = { pixels: new Uint8Array(784).fill(9), labels: Uint8Array.of(1), learningRate: 1e-3 };
    // The first step makes the optimiser's vectors and compiles.
    await net.trainSlice([batch]);
    const counts = { programs: 0, submissions: 0 };
    const { dispatchWorkgroups } = GPUComputePassEncoder.prototype;
    GPUComputePassEncoder.prototype.dispatchWorkgroups = function (...sizes) {
      counts.programs++;
      return dispatchWorkgroups.apply(this, sizes);
    };
    const { submit } = GPUQueue.prototype;
    GPUQueue.prototype.submit = function (buffers) {
      counts.submissions++;
      return submit.call(this, buffers);
    };
    await net.trainSlice([batch, batch, batch, batch]);
    return counts;
  });
  console.log(`four steps: ${counted.programs} programs, ${counted.submissions} submissions`);
  expect(counted.programs / 4).toBeGreaterThan(20);
  expect(counted.programs / 4).toBeLessThanOrEqual(60);
  expect(counted.submissions).toBeLessThanOrEqual(6);
});

/** Filters in numbers that are read eight, four and one at a time; places in numbers that no group divides. */
const convolutions: readonly Convolution[] = [
  { input: [4, 28, 28, 1], filter: [5, 5, 1, 8], strides: 1, pad: "same" },
  { input: [3, 9, 7, 3], filter: [3, 3, 3, 4], strides: 1, pad: "same" },
  { input: [2, 8, 8, 8], filter: [3, 3, 8, 16], strides: 1, pad: "valid" },
  { input: [5, 11, 6, 2], filter: [3, 2, 2, 12], strides: 2, pad: "same" },
  { input: [2, 7, 7, 3], filter: [3, 3, 3, 5], strides: 1, pad: 1 },
  { input: [1, 5, 5, 4], filter: [1, 1, 4, 24], strides: 1, pad: "valid" },
  { input: [2, 10, 10, 2], filter: [5, 5, 2, 8], strides: 3, pad: "valid" },
];
