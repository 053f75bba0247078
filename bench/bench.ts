// `npm run bench`: what the engine can do on WASM in Node, written into bench/RESULTS.md, a section a part.
// `-- --only race,split` measures some parts, prints their sections and writes nothing.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { format, resolveConfig } from "prettier";
import { enduranceSection } from "./endurance.ts";
import { growthSection } from "./growth/growthSection.ts";
import { raceSection } from "./race/raceSection.ts";
import { splitSection } from "./split/splitSection.ts";

// Endurance last: it shares a process with the race and the split, and its heap is compared with itself alone.
const parts = {
  race: raceSection,
  split: splitSection,
  growth: growthSection,
  endurance: enduranceSection,
} as const;

const isPartial = process.argv.includes("--only");
const only = isPartial ? (process.argv[process.argv.indexOf("--only") + 1] ?? "").split(",") : [];
const unknown = only.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`there is no ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);

const loads = [loadNow()];
const sections: string[] = [];
for (const [name, section] of Object.entries(parts)) {
  if (isPartial && !only.includes(name)) continue;
  const text = await section();
  console.log(text);
  sections.push(text);
  loads.push(loadNow());
}
if (!isPartial) await write([opening(), ...sections].join("\n"));
process.exit(0);

function opening(): string {
  const versions = {
    node: process.versions.node,
    "tfjs-core": versionOf("@tensorflow/tfjs-core"),
    convnetjs: versionOf("convnetjs"),
    "jax-js": versionOf("@jax-js/jax"),
  };
  const told = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const today = new Date().toISOString().slice(0, 10);
  return `# What the engine can do, in numbers

Written by \`npm run bench\` on ${today}: ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${told.join(", ")}.
The machine's load before and after each part: ${loads.join(", ")}; before the first it is what others did, later it is
ours as well (1 on one thread, 2 on two). On one WASM thread where nothing else is said. Compare within a table only.
`;
}

function loadNow(): string {
  return (loadavg()[0] ?? NaN).toFixed(1);
}

async function write(text: string): Promise<void> {
  const style = await resolveConfig("bench/RESULTS.md");
  writeFileSync("bench/RESULTS.md", await format(text, { ...style, parser: "markdown" }));
  console.log("written: bench/RESULTS.md");
}

function versionOf(name: string): string {
  const parsed: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return typeof parsed === "object" && parsed !== null && "version" in parsed
    ? String(parsed.version)
    : "unknown";
}
