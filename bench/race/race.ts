// Images a second of our engine on WASM and of what else one could train with in a tab, on the same nets in the same run.
// Taken in turn, round by round, because the machine may be shared: a ratio is the median of the rounds' ratios.

import type { Contestant } from "../contestant.ts";
import { convnetjsContestant } from "../convnetjs.ts";
import { jaxjsContestant } from "../jaxjs.ts";
import { median } from "../median.ts";
import { nets, type NetId } from "../nets.ts";
import { pytorchContestant } from "../pytorch.ts";
import { ourContestant, stockContestant } from "../tensorflow.ts";

export type Rival = "pytorch" | "convnetjs" | "jaxjs" | "tfjs-cpu";

export interface Race {
  /** By contestant, ours among them; median of the rounds. */
  readonly imagesPerSecond: Readonly<Record<string, number>>;
  /** By rival: the median of the rounds' ratios. */
  readonly timesFaster: Readonly<Record<string, number>>;
  readonly pytorchVersion: string | null;
}

export const roundCount = 5;

// Enough for half a second or so of each in a round; the stock tfjs needs far longer for one step.
const stepsPerRound: Readonly<Record<NetId, Readonly<Record<"ours" | Rival, number>>>> = {
  mnist: { ours: 60, pytorch: 100, convnetjs: 4, jaxjs: 2, "tfjs-cpu": 1 },
  cifar: { ours: 12, pytorch: 20, convnetjs: 1, jaxjs: 1, "tfjs-cpu": 1 },
};

export async function race(net: NetId): Promise<Race> {
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
