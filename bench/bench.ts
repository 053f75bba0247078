// `npm run bench`: images a second of our engine on WASM and of what else one could train with in a tab, on the same
// nets in the same run, written into bench/RESULTS.md. Taken in turn, round by round, because the machine may be shared:
// a ratio is the median of the rounds' ratios. `-- --json` prints and writes nothing.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { format, resolveConfig } from "prettier";
import type { Contestant } from "./contestant.ts";
import { convnetjsContestant } from "./convnetjs.ts";
import { endurance } from "./endurance.ts";
import { growth } from "./growth.ts";
import { jaxjsContestant } from "./jaxjs.ts";
import { nets, type NetId } from "./nets.ts";
import { pytorchContestant } from "./pytorch.ts";
import { resultsPage, type Race, type Rival } from "./resultsPage.ts";
import { ourContestant, stockContestant } from "./tensorflow.ts";

const roundCount = 5;

// Enough for half a second or so of each in a round; the stock tfjs needs far longer for one step.
const stepsPerRound: Readonly<Record<NetId, Readonly<Record<"ours" | Rival, number>>>> = {
  mnist: { ours: 60, pytorch: 100, convnetjs: 4, jaxjs: 2, "tfjs-cpu": 1 },
  cifar: { ours: 12, pytorch: 20, convnetjs: 1, jaxjs: 1, "tfjs-cpu": 1 },
};

const races: Readonly<Record<NetId, Race>> = { mnist: await race("mnist"), cifar: await race("cifar") };
if (process.argv.includes("--json")) console.log(JSON.stringify(races, null, 2));
else await write();
process.exit(0);

async function race(net: NetId): Promise<Race> {
  const request = nets[net];
  const pytorch = await pytorchContestant(request);
  const field: readonly (readonly ["ours" | Rival, Contestant])[] = [
    ["ours", await ourContestant(request)],
    ...(pytorch ? [["pytorch", pytorch] as const] : []),
    ["convnetjs", convnetjsContestant(request)],
    ["jaxjs", await jaxjsContestant(request)],
    ["tfjs-cpu", await stockContestant(request)],
  ];
  const sizes = field.map(([, { weightCount }]) => weightCount);
  if (new Set(sizes).size > 1) throw new Error(`the nets differ: ${sizes.join(", ")} weights`);

  // The engines' own code has to get compiled first; ConvNetJS needs some two hundred pictures for it.
  for (const [id, contestant] of field) await contestant.train(id === "tfjs-cpu" ? 1 : 3);
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < roundCount; round++) {
    const speeds: Record<string, number> = {};
    for (const [id, contestant] of field) speeds[id] = await speedOf(contestant, stepsPerRound[net][id]);
    rounds.push(speeds);
  }
  const of = (id: string) => median(rounds.map((speeds) => speeds[id] ?? NaN));
  return {
    imagesPerSecond: Object.fromEntries(field.map(([id]) => [id, of(id)])),
    timesFaster: Object.fromEntries(
      field
        .filter(([id]) => id !== "ours")
        .map(([id]) => [id, median(rounds.map((speeds) => (speeds["ours"] ?? NaN) / (speeds[id] ?? NaN)))]),
    ),
    pytorchVersion: pytorch?.version ?? null,
  };
}

async function speedOf(contestant: Contestant, steps: number): Promise<number> {
  const start = performance.now();
  await contestant.train(steps);
  return (steps * contestant.batchSize * 1000) / (performance.now() - start);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function write(): Promise<void> {
  const conditions = {
    cpu: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    load: loadavg()[0] ?? NaN,
    rounds: roundCount,
    versions: {
      node: process.versions.node,
      "tfjs-core": versionOf("@tensorflow/tfjs-core"),
      convnetjs: versionOf("convnetjs"),
      "jax-js": versionOf("@jax-js/jax"),
    },
  };
  const text = resultsPage(races, await growth(), await endurance(), conditions);
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
