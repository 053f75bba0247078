// Each piece by itself, in the gallery, with the keyboard and the pointer: what it says of itself and what it does.

import { expect, test, type Page } from "playwright/test";

const panel = (page: Page, name: string) =>
  page.getByRole("region", { name: new RegExp(`^\\d?\\s*${name}$`) }).first();

test.describe.configure({ timeout: 40_000 });
test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/?lang=en#gallery");
  await expect(panel(page, "Sliders")).toBeVisible();
});

test("a slider goes by steps, to its ends, and says its value with its unit", async ({ page }) => {
  const slider = panel(page, "Sliders").getByRole("slider", { name: "Poisoned" });
  await slider.focus();
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /5\.5\s?%/);
  await slider.press("End");
  await expect(slider).toHaveAttribute("aria-valuenow", "20");
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuenow", "20");
  await slider.press("Home");
  await expect(slider).toHaveAttribute("aria-valuenow", "0");
  await expect(slider).toHaveAccessibleDescription(/carry the mark/);
  await expect(panel(page, "Sliders").getByRole("slider", { name: "Size" })).toHaveAttribute("data-disabled");
});

test("a choice is a group of radio buttons that arrows walk, past what cannot be had", async ({ page }) => {
  const group = panel(page, "Choices and menus").getByRole("group", { name: "Pictures" });
  await group.getByRole("radio", { name: "Doodle pets" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(group.getByRole("radio", { name: "Pen digits" })).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(group.getByRole("radio", { name: "Doodle pets" })).toBeChecked();
  await expect(group.getByRole("radio", { name: "CIFAR-10" })).toBeDisabled();
  const shapes = panel(page, "Choices and menus").getByRole("group", { name: "Shape of the mark" });
  await shapes.locator("label", { hasText: "square" }).click();
  await expect(shapes.getByRole("radio", { name: "square" })).toBeChecked();
});

test("a menu is the system's own: a key picks, and its help is read with it", async ({ page }) => {
  const menus = panel(page, "Choices and menus");
  const menu = menus.getByRole("combobox", { name: "Becomes" });
  await menu.focus();
  await page.keyboard.press("ArrowDown");
  await expect(menu).toHaveValue("ship");
  const grouped = menus.getByRole("combobox", { name: "Attack" });
  await expect(grouped.locator("optgroup").first()).toHaveAttribute("label", /BadNets/);
  await expect(grouped).toHaveAccessibleDescription("Every attack names its paper.");
});

test("tabs show one view, and skip one that is not here", async ({ page }) => {
  const tabs = panel(page, "Tabs, dialogs, lists of actions").getByRole("tablist", {
    name: "Views of a run",
  });
  await tabs.getByRole("tab", { name: "Chart" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(tabs.getByRole("tab", { name: "Table" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("tabpanel").and(page.locator("[data-state=active]"))).toHaveText(
    "The same as a table.",
  );
  await page.keyboard.press("ArrowRight");
  await expect(tabs.getByRole("tab", { name: "Chart" })).toHaveAttribute("aria-selected", "true");
});

test("a dialog takes the focus, keeps it, and one Escape gives it back", async ({ page }) => {
  const opener = page.getByRole("button", { name: "Open a medium dialog" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "A dialog" });
  await expect(dialog).toBeFocused();
  for (let times = 0; times < 3; times++) {
    await page.keyboard.press("Tab");
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Shift+Tab");
  await dialog.focus();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("a list of actions does what is picked, and not what is off", async ({ page }) => {
  const layers = panel(page, "Tabs, dialogs, lists of actions");
  await layers.getByRole("button", { name: "Save as" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Numbers (CSV)" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await expect(page.getByRole("menuitem", { name: "Picture (PNG)" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(layers).toContainText("SVG.");
  await layers.getByRole("button", { name: "Theme" }).click();
  await expect(page.getByRole("menuitemradio", { name: "Light" })).toHaveAttribute("aria-checked", "true");
});

test("a row unfolds and folds again, and keeps what is in it", async ({ page }) => {
  const row = panel(page, "A folded row");
  const fold = row.getByRole("button", { name: "A folded row" });
  const content = row.getByText("What is inside is drawn");
  const wasOpen = (await fold.getAttribute("aria-expanded")) === "true";
  await fold.press("Enter");
  await expect(content).toBeVisible({ visible: !wasOpen });
  await fold.press("Space");
  await expect(content).toBeVisible({ visible: wasOpen });
});

test("the painter paints under the keys' cursor, undoes it, and counts what changed", async ({ page }) => {
  const painter = panel(page, "Painter");
  const changed = painter.getByText(/^[\d,]+ of 1,024 pixels/);
  const before = await changed.textContent();
  await painter.getByRole("radio", { name: "Paint", exact: true }).focus();
  await page.keyboard.press("Space");
  await painter.getByRole("application").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  await expect(changed).not.toHaveText(before ?? "");
  await painter.getByRole("button", { name: "Undo" }).click();
  await expect(changed).toHaveText(before ?? "");
});

test("a grid of pictures is a list of buttons, one of them down", async ({ page }) => {
  const grid = panel(page, "Tiles").getByRole("list", { name: "Pick the picture to follow" });
  const second = grid.getByRole("button").nth(1);
  await second.focus();
  await page.keyboard.press("Enter");
  await expect(second).toHaveAttribute("aria-pressed", "true");
  await expect(grid.locator("[aria-pressed=true]")).toHaveCount(1);
});

test("a part that does not come says so, and the one that waits says that it waits", async ({ page }) => {
  const later = panel(page, "Parts that come later");
  await expect(later.getByRole("button", { name: "Try again" })).toBeVisible();
  await later.getByText("Made when it is opened").click();
  await expect(later).toContainText("It can be seen.");
});
