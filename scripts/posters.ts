// `npm run posters`: the picture of each lesson in each language, of the built page: what the lesson is about as the page
// shows it after the training that the lesson asks for, beside its title. `-- --lessons ID,ID` makes only these.

import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { lessons } from "#core/lessons/index.ts";
import { aimOf, pageTitle } from "#embed/oembed.ts";
import { cardLanguages, posterOf, wholePage } from "#embed/cards.ts";
import { findBrowser } from "./browser/findBrowser.ts";
import { compose } from "./posters/compose.ts";
import { indexed } from "./posters/indexed.ts";
import { openScene } from "./posters/scenes.ts";

const { values } = parseArgs({ options: { lessons: { type: "string" } } });
const asked = values.lessons?.split(",");
const chosen = [null, ...lessons].filter((lesson) => asked?.includes(lesson?.id ?? wholePage) ?? true);
if (chosen.length === 0) throw new Error(`There is no lesson "${values.lessons}".`);

await build({ logLevel: "error", build: { copyPublicDir: false } });
const server = await preview({ preview: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
const home = server.resolvedUrls?.local[0] ?? "";
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ["--disable-gpu", "--disable-background-networking", ...asRoot],
});
mkdirSync("public/posters", { recursive: true });
for (const lesson of chosen) {
  for (const lang of cardLanguages) {
    const id = lesson?.id ?? wholePage;
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    const shown = await openScene(page, home, id, lang);
    const about = { name: lesson?.title[lang] ?? pageTitle, goal: aimOf(lesson, lang) };
    const poster = indexed(await compose(page, about, shown));
    const file = `public/${posterOf(id, lang)}`;
    writeFileSync(file, poster);
    console.log(`${file}: ${Math.round(poster.length / 1000)} kB`);
    await page.close();
  }
}
await browser.close();
await server.close();
process.exit(0);
