// GPUs that are lost in the middle of a run, on software WebGPU and WebGL: once, and the same backend goes on; twice, and
// WASM does.

import { expect, test, type Page } from "playwright/test";
import { notesOf, watchEngines } from "./support/engines.ts";

const link =
  "v=1&dataset=digits&classes=0,1&steps=40&trainPerClass=20&testPerClass=10&batchSize=4&networkWidth=0.5";

/** The worker's script is told to remember its devices. */
const rememberDevices = `{
  self.devices = [];
  const { requestDevice } = globalThis.GPUAdapter?.prototype ?? {};
  if (requestDevice) GPUAdapter.prototype.requestDevice = async function (...rest) {
    const device = await requestDevice.apply(this, rest);
    self.devices.push(device);
    return device;
  };
  const { getContext } = OffscreenCanvas.prototype;
  OffscreenCanvas.prototype.getContext = function (...rest) {
    const context = getContext.apply(this, rest);
    if (rest[0] === "webgl2") self.lastContext = context;
    return context;
  };
}`;

async function inWorker(page: Page, deed: string): Promise<void> {
  await page.workers().at(-1)?.evaluate(deed);
}

const faults = {
  webgpu: [
    "self.devices.at(-1).destroy()",
    "self.devices.at(-1).dispatchEvent(new GPUUncapturedErrorEvent('uncapturederror', { error: new GPUOutOfMemoryError('out of memory') }))",
  ],
  webgl: [
    "self.lastContext.getExtension('WEBGL_lose_context').loseContext()",
    "self.lastContext.getExtension('WEBGL_lose_context').loseContext()",
  ],
} as const;
const names = { webgpu: "WebGPU", webgl: "WebGL" } as const;

async function watchDevices(page: Page): Promise<void> {
  await watchEngines(page);
  await page.route("**/assets/worker-*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${rememberDevices}\n${await response.text()}` });
  });
}

/** Until a step of this run is saved, which it gives back. */
async function trainOn(page: Page): Promise<number> {
  const { step } = await notesOf(page);
  await expect
    .poll(async () => (await notesOf(page)).step, { timeout: 90_000, intervals: [50] })
    .toBeGreaterThan(Math.max(0, step));
  return (await notesOf(page)).step;
}

async function openOn(page: Page, backend: keyof typeof names) {
  await page.goto(`/#${link}`);
  const chosen = page.getByRole("combobox", { name: "Backend" });
  await expect(chosen).not.toHaveValue("");
  await chosen.selectOption(backend);
  await expect(chosen).toHaveValue(backend, { timeout: 90_000 });
  await page.getByRole("button", { name: "Train", exact: true }).click();
  return chosen;
}

test("a WebGPU device that complains of anything is replaced", async ({ page }) => {
  await watchDevices(page);
  await openOn(page, "webgpu");
  const saved = await trainOn(page);
  const { engines } = await notesOf(page);
  // No buffer may be mapped for reading and for writing: the browser itself finds the error, and nobody catches it.
  await inWorker(page, "self.devices.at(-1).createBuffer({ size: 16, usage: 3 }), null");
  await expect(
    page.locator("#train").getByText("The connection to the graphics processor was lost."),
  ).toBeVisible();
  await expect(page.locator("#train").getByText(`goes on from step ${saved}.`)).toBeVisible();
  expect((await notesOf(page)).engines).toBe(engines + 1);
});

for (const backend of ["webgl", "webgpu"] as const) {
  test(`${backend} that is lost is started again, and the second time WASM goes on`, async ({ page }) => {
    await watchDevices(page);
    const chosen = await openOn(page, backend);
    const train = page.locator("#train");
    for (const [at, fault] of faults[backend].entries()) {
      const { engines } = await notesOf(page);
      const saved = await trainOn(page);
      await inWorker(page, fault);
      await expect(train.getByText("The connection to the graphics processor was lost.")).toBeVisible();
      await expect(train.getByText(`goes on from step ${saved}.`)).toBeVisible();
      await expect(chosen).toHaveValue(at === 0 ? backend : "wasm", { timeout: 90_000 });
      expect((await notesOf(page)).engines).toBe(engines + 1);
    }
    await expect(train.getByText(`${names[backend]} failed twice, so WASM does the work now.`)).toBeVisible();
    // WASM may be through with the rest before one looks: its end counts, not that it was seen training.
    await expect(page.getByText("On all 20 held-out pictures")).toBeVisible({ timeout: 90_000 });
    expect((await notesOf(page)).step).toBe(40);
  });
}

test("a backend that computes wrongly is left for one that does not", async ({ page }) => {
  await page.route("**/assets/worker-*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${wrongReads}\n${await response.text()}` });
  });
  await page.goto(`/#${link}`);
  const chosen = page.getByRole("combobox", { name: "Backend" });
  await expect(chosen).not.toHaveValue("");
  await chosen.selectOption("webgl");
  await expect(page.getByText(/WebGL cannot be used here.*wrong numbers in its self-test/)).toBeVisible({
    timeout: 90_000,
  });
  await expect(chosen).toHaveValue("wasm");
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.getByText("On all 20 held-out pictures")).toBeVisible({ timeout: 60_000 });
});

/** What is read back from the GPU is a little more than what was computed. */
const wrongReads = `{
  for (const name of ["readPixels", "getBufferSubData"]) {
    const original = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...rest) {
      original.apply(this, rest);
      for (const array of rest) if (array instanceof Float32Array) for (const at of array.keys()) array[at] += 0.01;
    };
  }
}`;
