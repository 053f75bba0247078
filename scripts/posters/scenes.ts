// What the poster of each lesson shows, and how the page gets there: by what a student does, in either language.

import type { Page } from "playwright";
import { lessonOf } from "#core/lessons/index.ts";
import { experimentAt } from "#core/lessons/settings.ts";
import type { PartName } from "#core/lessons/parts.ts";
import { wholePage, type CardLanguage } from "#embed/cards.ts";
import { printLink } from "#state/link.ts";
import { english } from "#words/en/index.ts";
import { chinese } from "#words/zh/index.ts";

interface Scene {
  readonly part: PartName;
  /** The step of the lesson whose experiment it is. */
  readonly at: number;
  /** "shipped": the nets that come with the page were trained on this experiment. */
  readonly nets: "none" | "shipped" | "trained" | "mystery";
  /** Folded until it is opened. */
  readonly unfolds?: true;
}

/** A lesson that is not named here shows its 2×2 after its first training. */
const scenes: Readonly<Record<string, Scene>> = {
  [wholePage]: { part: "two-by-two", at: 0, nets: "shipped" },
  "first-flip": { part: "two-by-two", at: 6, nets: "shipped" },
  "how-few": { part: "flip-chart", at: 7, nets: "trained" },
  "three-things": { part: "scoreboard", at: 7, nets: "trained" },
  "clean-label": { part: "poisoned-pictures", at: 1, nets: "none" },
  hiding: { part: "two-by-two", at: 10, nets: "trained" },
  "moving-triggers": { part: "poisoned-pictures", at: 1, nets: "none" },
  "what-it-looks-at": { part: "closer-look", at: 4, nets: "shipped", unfolds: true },
  mystery: { part: "two-by-two", at: 1, nets: "mystery" },
  "downloaded-net": { part: "scoreboard", at: 3, nets: "shipped" },
};

const patienceMs = 180_000;
const restMs = 1500;

/** Opens the page, does what there is to do, and gives the part that is to be shown. */
export async function openScene(page: Page, home: string, id: string, lang: CardLanguage) {
  const lesson = lessonOf(id);
  const { part, at, nets, unfolds }: Scene = scenes[id] ?? { part: "two-by-two", at: 0, nets: "trained" };
  const words = lang === "zh" ? chinese : english;
  const link =
    nets === "mystery" ? `v=1&lesson=${id}&at=${at}` : lesson && printLink(experimentAt(lesson, at, "pets"));
  await page.goto(`${home}?lang=${lang}#${link ?? ""}`);
  const shown = page.locator(`[data-part="${part}"]`).first();
  await page
    .locator('[data-part="poisoned-pictures"] img, [data-part="poisoned-pictures"] canvas')
    .first()
    .waitFor();
  const saying = (text: string) =>
    page
      .getByText(new RegExp(`^${text.replace(/\{\{\w+\}\}/, "[\\d,]+")}$`))
      .waitFor({ timeout: patienceMs });
  if (nets === "shipped") await saying(words.test.scores.whenTrained);
  if (nets === "trained") {
    const { train } = words.train.controls;
    await page.locator("#train").getByRole("button", { name: train, exact: true }).click();
    await saying(words.test.scores.all);
  }
  if (nets === "mystery") {
    await page.getByRole("button", { name: words.lessons.nets.open }).click();
    await saying(words.lessons.nets.done);
    await page.getByRole("button", { name: words.lessons.strip.close }).click();
  }
  if (unfolds) {
    await shown.getByText(words.test.looks.title).click();
    await page.getByText(words.test.looks.asking).waitFor({ state: "hidden", timeout: patienceMs });
    await shown.locator("figure canvas, figure img").first().waitFor();
  }
  // Bars grow for a moment, and pictures fly into the nets.
  await page.waitForTimeout(restMs);
  return shown;
}
