// `npm run bench:page`: how the built page feels, measured in Chromium on this machine, and written into bench/PAGE.md.
// `-- --only scrub,frames` measures some parts, prints them and writes nothing.

import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { format, resolveConfig } from "prettier";
import { answering } from "./page/answering.ts";
import { openBench } from "./page/bench.ts";
import { frames } from "./page/frames.ts";
import { longTasks } from "./page/longTasks.ts";
import { markInHand } from "./page/markInHand.ts";
import { opening } from "./page/opening.ts";
import { outOfView } from "./page/outOfView.ts";
import { reportOf, type Measured } from "./page/report.ts";
import { scrub } from "./page/scrub.ts";
import { strokes } from "./page/strokes.ts";
import { sweeps } from "./page/sweeps.ts";
import { tenEmbeds } from "./page/tenEmbeds.ts";
import { trainToFlip } from "./page/trainToFlip.ts";

const parts = {
  opening,
  trainToFlip,
  strokes,
  longTasks,
  answering,
  markInHand,
  frames,
  scrub,
  sweeps,
  outOfView,
  tenEmbeds,
};

const only = process.argv[process.argv.indexOf("--only") + 1]?.split(",") ?? [];
const isPartial = process.argv.includes("--only");
const unknown = isPartial ? only.filter((name) => !(name in parts)) : [];
if (unknown.length > 0)
  throw new Error(`there is no ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);

const loadBefore = loadavg()[0] ?? 0;
const bench = await openBench();
let results: Measured = {};
for (const [name, measure] of Object.entries(parts)) {
  if (isPartial && !only.includes(name)) continue;
  const found = await measure(bench);
  console.log(JSON.stringify({ [name]: found }));
  results = { ...results, ...found };
}
const conditions = { browser: bench.browserVersion, loadBefore, loadAfter: loadavg()[0] ?? 0 };
await bench.close();
if (!isPartial) {
  const text = await format(reportOf(results, conditions), {
    ...(await resolveConfig("bench/PAGE.md")),
    parser: "markdown",
  });
  writeFileSync("bench/PAGE.md", text);
  console.log("written: bench/PAGE.md");
}
process.exit(0);
