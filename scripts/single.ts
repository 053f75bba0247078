// `npm run build:single`: the page as one HTML file that opens by double click, without a server and without a network.
// Scripts, styles, WASM and the nets that come with the page lie in it. A file may start no worker, so the engine runs on
// the page, in short slices. The Chinese typeface (5 MB) stays out: the system's own is used.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

const built = join(".cache", "single");
const out = "single";
const name = "backdoor-playground.html";

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
const file = join(out, name);
writeFileSync(
  file,
  html.replace("<head>", () => `<head>\n${fetchesFrom(filesOf("public/nets"))}`),
);
console.log(`${file}: ${(readFileSync(file).length / 1e6).toFixed(1)} MB`);

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
