// Two training steps on software WebGPU and WebGL must agree with WASM. The engine's modules are loaded from a
// development server, because the built page gives no way to hand two nets the same batch.

import { expect, test } from "playwright/test";
import { createServer, type ViteDevServer } from "vite";

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
}
