// How much script comes with the page before anybody touches it. Whatever a page on a slow line would wait for counts:
// the scripts of index.html and everything that they import at once.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "playwright/test";

const limitKilobytes = 200;

test(`the first JavaScript stays under ${limitKilobytes} kB gzip`, () => {
  const files = firstScripts();
  // A build of another form would be counted as nothing.
  expect(files.size).toBeGreaterThan(0);
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  expect(Math.round(bytes / 1000), [...files].join(", ")).toBeLessThanOrEqual(limitKilobytes);
});

function firstScripts(): ReadonlySet<string> {
  const html = readFileSync("dist/index.html", "utf8");
  const found = new Set<string>();
  const waiting = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    // `from "./x.js"` and `import "./x.js"`, but not `import("./x.js")`.
    const imports = readFileSync(`dist/${file}`, "utf8").matchAll(
      /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
    );
    for (const [, name = ""] of imports) waiting.push(`assets/${name}`);
  }
  return found;
}
