// From the click on a link to the word "flipped" in the 2×2, and the page's scripts (the worker's not counted).

import { gzipSync } from "node:zlib";
import { median, repeated, round, type Bench } from "./bench.ts";

const rounds = 3;

export async function opening(bench: Bench) {
  const found = await repeated(rounds, () => openOnce(bench));
  return {
    javaScriptKilobytes: found.at(0)?.kilobytes ?? null,
    openToFlipSeconds: round(median(found.map(({ seconds }) => seconds))),
  };
}

async function openOnce(bench: Bench): Promise<{ readonly seconds: number; readonly kilobytes: number }> {
  const page = await bench.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    const ofWorker =
      response.request().serviceWorker() !== null || /worker|dist-|host-|_impl/.test(response.url());
    if (response.url().endsWith(".js") && !ofWorker) scripts.push(response.body());
  });
  const started = performance.now();
  await page.goto(bench.address);
  await page.getByText("flipped", { exact: true }).waitFor();
  const seconds = (performance.now() - started) / 1000;
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await page.close();
  return { seconds, kilobytes: Math.round(bytes / 1000) };
}
