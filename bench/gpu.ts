// `npm run bench:gpu`: images a second of our engine on WebGPU and WebGL against TensorFlow.js' own `model.fit`, in the
// same Chromium, in turn. Needs a machine with a graphics processor. `-- --software` shows on one without that the bench
// works, with tiny batches; those numbers say nothing about a GPU.

import { chromium, type Page } from "playwright";
import { createServer } from "vite";
import { findBrowser } from "../scripts/browser/findBrowser.ts";
import type * as InPage from "./gpu/inPage.ts";
import { netIds, type NetId } from "./nets.ts";
import { median, round } from "./page/bench.ts";

const isSoftware = process.argv.includes("--software");
const { batchSize, steps, rounds } = isSoftware
  ? { batchSize: 4, steps: 2, rounds: 3 }
  : { batchSize: 64, steps: 96, rounds: 5 };
const inSoftware = [
  "--use-webgpu-adapter=swiftshader",
  "--enable-unsafe-swiftshader",
  "--use-angle=swiftshader",
];
// Headless Chromium keeps WebGPU off on Linux unless it is told.
const onGpu = ["--enable-gpu", "--ignore-gpu-blocklist", "--use-angle=default"];

const server = await createServer({ server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    "--enable-unsafe-webgpu",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(isSoftware ? inSoftware : onGpu),
  ],
});

for (const backend of ["webgpu", "webgl"] as const) {
  for (const net of netIds) console.log(JSON.stringify(await race(backend, net)));
}
await browser.close();
await server.close();
process.exit(0);

async function race(backend: "webgpu" | "webgl", net: NetId) {
  const pages = { ours: await pageOf("ours", backend, net), stock: await pageOf("stock", backend, net) };
  const speeds: Record<InPage.Trainer, number>[] = [];
  // The first round compiles the programs.
  for (let at = 0; at <= rounds; at++) {
    const speed = { ours: await speedOf(pages.ours), stock: await speedOf(pages.stock) };
    if (at > 0) speeds.push(speed);
  }
  const adapter = await adapterOf(pages.ours);
  await Promise.all([pages.ours.close(), pages.stock.close()]);
  return {
    adapter,
    backend,
    net,
    batchSize,
    oursPerSecond: round(median(speeds.map(({ ours }) => ours))),
    stockFitPerSecond: round(median(speeds.map(({ stock }) => stock))),
    timesFaster: round(median(speeds.map(({ ours, stock }) => ours / stock))),
  };
}

async function pageOf(who: InPage.Trainer, backend: "webgpu" | "webgl", net: NetId): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${address}nets/pets/clean.json`);
  await page.evaluate(
    async ([who, backend, net, batchSize]) => {
      const path = "/bench/gpu/inPage.ts";
      const { trainerOf } = (await import(/* @vite-ignore */ path)) as {
        readonly trainerOf: typeof InPage.trainerOf;
      };
      Object.assign(globalThis, { trainSteps: await trainerOf(who, backend, net, batchSize) });
    },
    [who, backend, net, batchSize] as const,
  );
  return page;
}

/** In images a second. */
async function speedOf(page: Page): Promise<number> {
  const started = performance.now();
  await page.evaluate(async (count) => {
    const { trainSteps } = globalThis as unknown as { trainSteps: (steps: number) => Promise<void> };
    await trainSteps(count);
  }, steps);
  return (steps * batchSize * 1000) / (performance.now() - started);
}

async function adapterOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const adapter = await navigator.gpu?.requestAdapter();
    return [adapter?.info.vendor, adapter?.info.architecture, adapter?.info.description].join(" ");
  });
}
