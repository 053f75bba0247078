// The gallery is complete: whatever piece of ui the page uses is drawn there by name, and what is only a part of another
// piece comes with that one.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => join(folder, file).replaceAll("\\", "/"));
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

const all = ["ui", "app", "features"].flatMap(filesBelow);
const isGallery = (file: string) => file.startsWith("app/Gallery");
const gallery = all.filter(isGallery);
/** A hook or a drawing's parts are no piece to be looked at; a component has a capital letter. */
const componentsOf = (file: string) =>
  [...textOf(file).matchAll(/export function ([A-Z]\w+)\(/g)].map(([, name]) => name ?? "");
const pieces = all.filter((file) => file.startsWith("ui/") && componentsOf(file).length > 0);

/** The files of the page that this one imports, now or later. */
function importsOf(file: string): readonly string[] {
  return [...textOf(file).matchAll(/(?:from |import\()"(\.{1,2}\/|#)([^"]+\.tsx?)"/g)].map(
    ([, kind = "", path = ""]) =>
      kind === "#" ? path : relative(root, join(root, dirname(file), kind, path)).replaceAll("\\", "/"),
  );
}

function reachedFrom(start: readonly string[]): ReadonlySet<string> {
  const seen = new Set(start);
  const rest = [...start];
  for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
    for (const next of importsOf(file)) {
      if (seen.has(next) || !next.startsWith("ui/")) continue;
      seen.add(next);
      rest.push(next);
    }
  }
  return seen;
}

test("there are pieces, and they are found", () => {
  expect(pieces).toContain("ui/Slider.tsx");
  expect(pieces.length).toBeGreaterThan(40);
});

const page = all.filter((file) => !isGallery(file) && !file.startsWith("ui/"));
const used = new Set(page.flatMap(importsOf));
const drawn = gallery.map(textOf).join("\n");

test.each(pieces.filter((file) => used.has(file)))("%s is drawn in the gallery", (file) => {
  const uses = componentsOf(file).filter((name) =>
    page.some((each) => importsOf(each).includes(file) && textOf(each).includes(`<${name}`)),
  );
  expect(uses.filter((name) => !new RegExp(`<${name}\\b`).test(drawn))).toEqual([]);
});

test("every other piece is part of one that is drawn there", () => {
  const reached = reachedFrom(gallery);
  expect(pieces.filter((file) => !reached.has(file))).toEqual([]);
});
