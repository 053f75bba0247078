// npm run bench [-- --json]: images a second of our engine on WASM, of ConvNetJS, and of TensorFlow.js' cpu
// backend, on the same nets in the same run. Taken in turn, round by round, because the machine may be shared:
// a ratio is the median of the rounds' ratios.

import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Contestant } from "./contestant.ts";
import { convnetjsContestant } from "./convnetjs.ts";
import { batchSize, netIds, nets, type NetId } from "./nets.ts";
import { ourContestant, stockContestant } from "./tensorflow.ts";

const roundCount = 3;
const contestantIds = ["ours", "convnetjs", "tfjs-cpu"] as const;
type ContestantId = (typeof contestantIds)[number];

// Enough for a second or so of each in a round; the last two are slow.
const stepsPerRound: Readonly<Record<NetId, Readonly<Record<ContestantId, number>>>> = {
  mnist: { ours: 60, convnetjs: 4, "tfjs-cpu": 1 },
  cifar: { ours: 12, convnetjs: 1, "tfjs-cpu": 1 },
};

type Speeds = Readonly<Record<ContestantId, readonly number[]>>;

const results: Readonly<Record<NetId, Speeds>> = { mnist: await race("mnist"), cifar: await race("cifar") };
const ratios = Object.fromEntries(
  netIds.flatMap((net) =>
    (["convnetjs", "tfjs-cpu"] as const).map((other) => [`${net}/${other}`, ratioTo(results[net], other)]),
  ),
);

if (process.argv.includes("--json")) console.log(JSON.stringify(report(), null, 2));
else printTable();

async function race(net: NetId): Promise<Speeds> {
  const request = nets[net];
  const field: Record<ContestantId, Contestant> = {
    ours: await ourContestant(request),
    convnetjs: convnetjsContestant(request),
    "tfjs-cpu": await stockContestant(request),
  };
  const sizes = contestantIds.map((id) => field[id].weightCount);
  if (new Set(sizes).size > 1) throw new Error(`the nets differ: ${sizes.join(", ")} weights`);

  const speeds: Record<ContestantId, number[]> = { ours: [], convnetjs: [], "tfjs-cpu": [] };
  // The engines' own code has to get compiled first; ConvNetJS needs some two hundred pictures for it.
  for (const id of contestantIds) await field[id].train(id === "tfjs-cpu" ? 1 : 3);
  for (let round = 0; round < roundCount; round++) {
    for (const id of contestantIds) {
      const steps = stepsPerRound[net][id];
      const start = performance.now();
      await field[id].train(steps);
      speeds[id].push((steps * field[id].batchSize * 1000) / (performance.now() - start));
    }
  }
  return speeds;
}

function ratioTo(speeds: Speeds, other: ContestantId): number {
  return rounded(median(speeds.ours.map((speed, round) => speed / (speeds[other][round] ?? NaN))));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function imagesPerSecond(net: NetId): Record<ContestantId, number> {
  const of = (id: ContestantId) => rounded(median(results[net][id]));
  return { ours: of("ours"), convnetjs: of("convnetjs"), "tfjs-cpu": of("tfjs-cpu") };
}

function report(): object {
  return {
    machine: { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, rounds: roundCount, batchSize },
    versions: {
      node: process.versions.node,
      tfjs: versionOf("@tensorflow/tfjs-core"),
      convnetjs: versionOf("convnetjs"),
    },
    imagesPerSecond: { mnist: imagesPerSecond("mnist"), cifar: imagesPerSecond("cifar") },
    ratios,
  };
}

function versionOf(name: string): string {
  const parsed: unknown = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  return typeof parsed === "object" && parsed !== null && "version" in parsed
    ? String(parsed.version)
    : "unknown";
}

function printTable(): void {
  console.log(
    `images a second, batch ${batchSize}, Adam, median of ${roundCount} rounds; in brackets: ours is so many times faster`,
  );
  console.table(
    Object.fromEntries(
      netIds.map((net) => {
        const speed = imagesPerSecond(net);
        const against = (other: "convnetjs" | "tfjs-cpu") =>
          `${speed[other]} (${ratios[`${net}/${other}`] ?? NaN}×)`;
        return [net, { ours: speed.ours, ConvNetJS: against("convnetjs"), "tfjs cpu": against("tfjs-cpu") }];
      }),
    ),
  );
}
