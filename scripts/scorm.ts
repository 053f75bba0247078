// `npm run scorm`: a SCORM 1.2 zip for each lesson, with the whole page inside: it needs no other server.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { zipSync, type Zippable } from "fflate";
import { build } from "vite";
import { lessons } from "#core/lessons/index.ts";
import { manifestOf, playerOf, playerPage, type PackageOf } from "./scorm/manifest.ts";
import { buildScript } from "./serve/embedScript.ts";

const help = `Makes a SCORM 1.2 package for each lesson.

  npm run scorm
  npm run scorm -- --lang zh        in Chinese (default: en)
  npm run scorm -- --lesson ID      only this lesson
  npm run scorm -- --out DIR        (default: scorm)
  npm run scorm -- --built DIR      of the page as it was built there, instead of building it
`;

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "en" },
    lesson: { type: "string" },
    out: { type: "string", default: "scorm" },
    built: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});
const chosen = lessons.filter(({ id }) => values.lesson === undefined || id === values.lesson);
if (values.help === true) console.log(help);
else if (values.lang !== "en" && values.lang !== "zh") fail(`There is no language "${values.lang}".`);
else if (chosen.length === 0) fail(`There is no lesson "${values.lesson}".`);
else await make(values.lang, values.out, values.built ?? (await buildPage()));

async function buildPage(): Promise<string> {
  const built = join(".cache", "scorm-page");
  await build({ logLevel: "warn", build: { outDir: built, copyPublicDir: false, emptyOutDir: true } });
  return built;
}

async function make(lang: PackageOf["lang"], out: string, built: string): Promise<void> {
  const script = await buildScript("scripts/scorm/player.ts");
  // The real pictures stay out (100 MB); the built-in ones are drawn by the page.
  const page = { ...filesOf(built, ""), ...filesOf("public/nets", "nets/") };
  mkdirSync(out, { recursive: true });
  for (const { id, title } of chosen) {
    const about = { id, title: title[lang], lang };
    const files: Zippable = { ...page, [playerPage]: Buffer.from(playerOf(about, script)) };
    files["imsmanifest.xml"] = Buffer.from(manifestOf(about, Object.keys(files)));
    const file = join(out, `${id}-${lang}.zip`);
    writeFileSync(file, zipSync(files));
    console.log(file);
  }
}

function filesOf(folder: string, under: string): Record<string, Uint8Array> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    found.map((file) => [
      under + relative(folder, file).replaceAll(sep, "/"),
      Uint8Array.from(readFileSync(file)),
    ]),
  );
}

function fail(sentence: string): void {
  console.error(`${sentence}\n\n${help}`);
  process.exitCode = 1;
}
