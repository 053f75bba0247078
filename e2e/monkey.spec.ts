// Two thousand random things done to the page, from a seed: nothing breaks, nothing is lost.

import { expect, test, type Page } from "playwright/test";
import { randomStream, type Random } from "#core/random.ts";
import { openPage } from "./support/page.ts";
import { watchTrouble } from "./support/watch.ts";

const actions = 2000;
// In the order in which the page writes it, so that an address can be compared.
const small = "v=1&trainPerClass=100&testPerClass=40&steps=60";
const links = [
  small,
  `${small}&attack=blended`,
  `${small}&attack=sig&poisonRate=0.3`,
  `${small}&dataset=digits&knob.trigger=square,3,20,20,ffffff,1`,
  `${small}&steps=abc&unheardOf=1`,
  "v=9&goal=nothing",
];
const keys = [
  "Tab",
  "Shift+Tab",
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  "Enter",
  "Space",
];
const otherKeys = ["Escape", "Control+z", "Control+y", "PageUp", "PageDown", "x", "7", "Delete"];

test(`${actions} random actions`, async ({ page }) => {
  test.setTimeout(400_000);
  const random = randomStream(20260, "monkey");
  const trouble = watchTrouble(page);
  page.on("filechooser", () => undefined);
  await openPage(page, small);
  for (let done = 0; done < actions; done++) {
    await act(page, random, done % 97 === 96);
    expect(trouble.filter(isReal), `after ${done + 1} actions`).toEqual([]);
  }

  // Back from wherever it is: a known experiment, an edit, and the way back from the edit.
  await page.keyboard.press("Escape");
  await page.goto("about:blank");
  await openPage(page, small);
  const address = page.url();
  const edits = 12;
  for (let done = 0; done < edits; done++) await edit(page, random);
  for (let undone = 0; undone < 3 * edits; undone++) await page.keyboard.press("Control+z");
  await expect.poll(() => page.url()).toBe(address);
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await expect(page.getByText(/^On all [\d,]+ held-out pictures$/)).toBeVisible({ timeout: 60_000 });
  expect(trouble.filter(isReal)).toEqual([]);
});

async function act(page: Page, random: Random, isLink: boolean): Promise<void> {
  if (isLink) {
    await page.evaluate((hash) => void (location.hash = hash), random.pick(links));
    return;
  }
  const lot = random.next();
  if (lot < 0.3) await page.keyboard.press(random.pick(keys));
  else if (lot < 0.4) await page.keyboard.press(random.pick(otherKeys));
  else {
    const at = await somewhere(page, random.next());
    if (at === null) return;
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    if (lot > 0.85)
      await page.mouse.move(at.x + random.between(-90, 90), at.y + random.between(-90, 90), { steps: 2 });
    await page.mouse.up();
  }
}

/** One turn of a slider, which is one edit. */
async function edit(page: Page, random: Random): Promise<void> {
  const sliders = page.locator("#plant").getByRole("slider", { disabled: false });
  await sliders.nth(random.below(await sliders.count())).focus();
  await page.keyboard.press(random.pick(["ArrowLeft", "ArrowRight", "Home", "End"]));
}

/** The middle of a random control that can be seen; a select is turned at once, its list is the system's. */
function somewhere(page: Page, chance: number): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate((share) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        "button, select, summary, input, [role=slider], canvas, [role=menuitem]",
      ),
    ];
    const seen = all.filter((element) => element.checkVisibility() && !element.closest("[class*=badge]"));
    const element = seen[Math.floor(share * seen.length)];
    if (!element) return null;
    if (element instanceof HTMLSelectElement) {
      const options = [...element.options].filter((option) => !option.disabled);
      const chosen = options[Math.floor(((share * 7919) % 1) * options.length)];
      if (chosen) {
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(
          element,
          chosen.value,
        );
        element.dispatchEvent(new Event("change", { bubbles: true }));
      }
      return null;
    }
    element.scrollIntoView({ block: "center" });
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, chance);
}

/** A request that a newer one overtook is no trouble, and neither is a list of pictures that are not packed. */
const isReal = (line: string) => !/404 .*manifest\.json|^failed:/.test(line);
