// The page for authors: what is chosen there is what the frame shows, and the lines to paste say the same.

import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { eventFields, frameMessages, hostMessages } from "#embed/contract.ts";

test("a part that is taken away is gone from the preview and named in the lines", async ({ page }) => {
  await page.goto("/?lang=en#v=1&seed=12");
  const link = page.getByRole("link", { name: "Embed this" });
  expect(await link.getAttribute("href")).toBe("#builder&v=1&seed=12");
  // Only what stands behind "#" changes, as where a link is pasted into the address bar.
  await page.goto("/?lang=en#builder&v=1&seed=12");
  await expect(page.getByRole("heading", { name: "Put this into a course page" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("button", { name: "Train", exact: true })).toBeVisible();
  expect(page.url()).toContain("#v=1&seed=12");
  await page.goForward();
  const inside = page.frameLocator("iframe");
  await expect(inside.locator("#plant")).toBeVisible();
  await page.getByRole("group", { name: "Students can see" }).getByLabel("Plant (all of it)").uncheck();
  await page.getByRole("group", { name: "Students can change" }).getByLabel("Training settings").uncheck();
  await expect(inside.locator("#train")).toBeVisible();
  await expect(inside.locator("#plant")).toHaveCount(0);
  const lines = page.getByRole("textbox", { name: "Lines to paste" });
  await expect(lines).toHaveValue(/\?embed=1&amp;hide=plant&amp;lock=settings#v=1&amp;seed=12"/);
  await page.getByLabel("Where it goes").selectOption("MyST, Jupyter Book");
  await expect(lines).toHaveValue(/^:::\{iframe\} http.*hide=plant&lock=settings#v=1&seed=12\n/);
});

test("every option of the parser is explained, in both languages", async ({ page }) => {
  for (const lang of ["en", "zh"]) {
    await page.goto(`/?lang=${lang}#builder`);
    for (const key of ["embed", "lesson", "panel", "hide", "lock", "lang", "theme", "height", "present"]) {
      await expect(page.getByRole("rowheader", { name: key, exact: true })).toBeVisible();
    }
    await expect(page.locator("html")).toHaveAttribute("lang", lang === "zh" ? "zh-Hans" : "en");
  }
});

test("every event and every message of the contract stands there, and the types lie beside the script", async ({
  page,
}) => {
  await page.goto("/?lang=en#builder");
  const subjects = Object.values({ ...frameMessages, ...hostMessages }).map(({ subject }) => subject);
  for (const name of [...Object.keys(eventFields), ...subjects])
    await expect(
      page.getByRole("group", { name: /frame tells/ }).getByRole("rowheader", { name, exact: true }),
    ).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "embed/v1/backdoor-playground.d.ts" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toContain(
    '"backdoor-playground": BackdoorPlaygroundElement',
  );
});
