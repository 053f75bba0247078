// What one may take along comes as files, and is what it says.

import { readFileSync } from "node:fs";
import { expect, test, type Download, type Page } from "playwright/test";
import { openPage, unfold } from "./support/page.ts";

async function downloads(page: Page, button: string, count: number): Promise<readonly Download[]> {
  const arrived: Download[] = [];
  await unfold(page, "Take it along");
  page.on("download", (download) => arrived.push(download));
  await page.locator("#save").getByRole("button", { name: button }).click();
  await expect.poll(() => arrived.length).toBe(count);
  return arrived;
}

const bytesOf = async (download: Download | undefined) => readFileSync((await download?.path()) ?? "");

test("the experiment and the chart's numbers", async ({ page }) => {
  await openPage(page, "v=1&attack=sig&knob.frequency=4");
  const [file] = await downloads(page, "Experiment (JSON)", 1);
  expect(file?.suggestedFilename()).toBe("pets-sig-seed7.json");
  expect(JSON.parse(String(await bytesOf(file)))).toMatchObject({ attack: "sig", knobs: { frequency: 4 } });
});

test("a net, as a model that TensorFlow.js reads", async ({ page }) => {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  const [model, weights] = await downloads(page, "Poisoned net", 2);
  const { weightsManifest } = JSON.parse(String(await bytesOf(model))) as {
    weightsManifest: { paths: string[]; weights: { shape: number[] }[] }[];
  };
  expect(weightsManifest[0]?.paths).toEqual([weights?.suggestedFilename()]);
  const count = weightsManifest[0]?.weights.reduce(
    (sum, { shape }) => sum + shape.reduce((product, side) => product * side, 1),
    0,
  );
  expect((await bytesOf(weights)).length).toBe(4 * (count ?? 0));
});
