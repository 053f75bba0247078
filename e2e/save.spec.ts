// What one may take along comes as files, and is what it says.

import { readFileSync } from "node:fs";
import { expect, test, type Download, type Locator, type Page } from "playwright/test";
import { openPage, rates, unfold } from "./support/page.ts";

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

test("a saved net comes back as the clean one, and gives the poisoned one's answers", async ({ page }) => {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  const { poisoned } = await rates(page);
  const files = await downloads(page, "Poisoned net", 2);
  const chosen = await Promise.all(
    files.map(async (file) => ({
      name: file.suggestedFilename(),
      mimeType: "application/octet-stream",
      buffer: await bytesOf(file),
    })),
  );
  await unfold(page, "Take it along");
  const panel = page.locator("#save");
  const input = panel.getByLabel("Choose both files");
  await input.setInputFiles(chosen.slice(0, 1));
  await expect(panel.getByText("The weights file is missing.")).toBeVisible();
  await panel.getByText("Clean net", { exact: true }).last().click();
  await input.setInputFiles(chosen);
  await expect(panel.getByText("now stands as the clean net")).toBeVisible();
  await expect.poll(() => rates(page)).toEqual({ clean: poisoned, poisoned });
  await expect(page.locator("#train")).toContainText("does not tell how it learned");
});

test("an experiment comes back from its file and can be undone; another file is refused", async ({
  page,
}) => {
  await openPage(page);
  await unfold(page, "Take it along");
  const panel = page.locator("#save");
  const input = panel.locator("input[type=file]").first();
  const file = (text: string) => ({
    name: "e.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await input.setInputFiles(file('{"modelTopology": {}}'));
  await expect(panel.getByText("This file holds no experiment.")).toBeVisible();
  await input.setInputFiles(file('{"dataset": "pets", "poisonRate": 0.25}'));
  await expect(page).toHaveURL(/poisonRate=0\.25/);
  await page.keyboard.press("Control+z");
  await expect(page).not.toHaveURL(/poisonRate/);
});

/** What the Save menu in this place gives. */
async function saved(page: Page, place: Locator, format: string) {
  await place.getByRole("button", { name: "Save", exact: true }).click();
  const arrival = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: format }).click();
  return bytesOf(await arrival);
}

test("the flip chart as drawing, picture and numbers", async ({ page }) => {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  const save = (format: string) => saved(page, page.locator("#flip-chart"), format);
  const svg = String(await save("SVG"));
  const wellFormed = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    return read.querySelector("parsererror") === null && read.querySelectorAll("path").length;
  }, svg);
  expect(wellFormed).toBeGreaterThan(5);
  const png = await save("PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // Twice the drawing's 900 px.
  expect(png.readUInt32BE(16)).toBe(1800);
  const lines = String(await save("CSV"))
    .trim()
    .split("\r\n");
  expect(lines.length).toBeGreaterThan(30);
  expect(lines[1]?.split(",")).toHaveLength(lines[0]?.split(",").length ?? 0);
});

test("the small curves and the maps as drawings, numbers and tables", async ({ page }) => {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  const curves = page.getByRole("region", { name: "Both nets while training" });
  const [head, ...rows] = String(await saved(page, curves, "CSV"))
    .trim()
    .split("\r\n");
  expect(head?.split(",")).toHaveLength(5);
  expect(rows.length).toBeGreaterThan(3);
  await curves.getByText("As a table").click();
  await expect(curves.getByRole("row")).toHaveCount(rows.length + 1);

  await page.getByText("Where does the mark work?").click();
  const map = page.locator("#test details", { hasText: "Where does the mark work?" }).first();
  await expect(map.getByText("The poisoned net says cat at")).toBeVisible();
  const places = 16 * 16;
  const cells = String(await saved(page, map, "SVG")).match(/<rect/g) ?? [];
  // Two maps and the paper.
  expect(cells).toHaveLength(2 * places + 1);
  const numbers = String(await saved(page, map, "CSV"))
    .trim()
    .split("\r\n");
  expect(numbers).toHaveLength(places + 1);
  const png = await saved(page, map, "PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
});

test("on a phone no letter of the report's chart is under 11 px", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  await unfold(page, "Take it along");
  await page.getByRole("button", { name: "Report to print" }).click();
  const chart = page.getByRole("dialog", { name: "Report to print" }).locator("figure svg");
  await expect(chart).toBeVisible();
  const letters = await chart.evaluate((svg: SVGSVGElement) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll("text")].map(
      (text) => scale * Number.parseFloat(getComputedStyle(text).fontSize),
    );
  });
  expect(Math.min(...letters)).toBeGreaterThan(11);
  await page.screenshot({ path: "test-results/report-390.png" });
});

test("the report is one page of paper", async ({ page }) => {
  await openPage(page);
  await expect(page.getByText("flipped", { exact: true })).toBeVisible();
  await unfold(page, "Take it along");
  await page.locator("#save").getByRole("button", { name: "Report to print" }).click();
  const report = page.getByRole("dialog", { name: "Report to print" });
  await expect(report.getByText("seed 7, WASM")).toBeVisible();
  // Paper is white in the dark theme, too.
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(report).toHaveCSS("background-color", "rgb(255, 255, 255)");
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    path: "test-results/report.pdf",
  });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.keyboard.press("Escape");
  await expect(report).toHaveCount(0);
});
