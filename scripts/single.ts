// `npm run build:single`: one HTML file for each lesson, and one without a lesson, that open by double click, without a
// server and without a network. Scripts, styles, WASM and the nets that come with the page lie in each. A file may start
// no worker, so the engine runs on the page, in short slices. The Chinese typeface (5 MB) stays out: the system's own is
// used. `-- --lesson ID` makes only this one's file, "playground" the one without.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { lessons } from "#core/lessons/index.ts";
import { wholePage } from "#embed/cards.ts";

const built = join(".cache", "single");
const out = "single";
const { values } = parseArgs({ options: { lesson: { type: "string" } } });
const ids = [wholePage, ...lessons.map(({ id }) => id)].filter((id) =>
  [undefined, id].includes(values.lesson),
);
if (ids.length === 0) throw new Error(`There is no lesson "${values.lesson}".`);

await build({
  configFile: false,
  base: "./",
  logLevel: "warn",
  plugins: [react(), withoutChineseType(), viteSingleFile()],
  worker: { format: "es" },
  build: { target: "es2023", outDir: built, copyPublicDir: false, emptyOutDir: true },
});
const html = readFileSync(join(built, "index.html"), "utf8");
mkdirSync(out, { recursive: true });
const nets = fetchesFrom(filesOf("public/nets"));
for (const id of ids) {
  const file = join(out, id === wholePage ? "backdoor-playground.html" : `${id}.html`);
  const first = id === wholePage ? nets : opensLesson(id) + nets;
  writeFileSync(
    file,
    html.replace("<head>", () => `<head>\n${first}`),
  );
  console.log(`${file}: ${(readFileSync(file).length / 1e6).toFixed(1)} MB`);
}

/** A file that is opened by double click has no query; it goes on to its own. */
function opensLesson(id: string): string {
  return `<script>
  if (!/[?&]lesson=/.test(location.search + location.hash))
    location.replace((location.search || "?") + (location.search.length > 1 ? "&" : "") + "lesson=${id}" + location.hash);
</script>
`;
}

function withoutChineseType(): Plugin {
  return {
    name: "without-chinese-type",
    enforce: "pre",
    resolveId: (id) => (id.startsWith("@fontsource-variable/noto-sans-sc") ? "\0no-type" : null),
    load: (id) => (id === "\0no-type" ? "" : null),
  };
}

/** Bytes by the path at which the page looks for them. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        relative("public", path).replaceAll(sep, "/"),
        `data:application/octet-stream;base64,${readFileSync(path).toString("base64")}`,
      ]),
  );
}

/** What the page would fetch from beside itself is fetched from this table; a file may not fetch other files. */
function fetchesFrom(files: Readonly<Record<string, string>>): string {
  return `<script>
  {
    const files = ${JSON.stringify(files)};
    const home = new URL("./", location.href).href;
    const real = fetch;
    globalThis.fetch = (asked, how) => {
      const path = String(asked.url ?? asked).replace(home, "");
      return Object.hasOwn(files, path) ? real(files[path]) : real(asked, how);
    };
  }
</script>`;
}
