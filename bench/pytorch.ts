// PyTorch as a contestant, where a Python that has it is found; it runs beside, told step by step what to do.

import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import type { NetRequest } from "#core/port.ts";
import type { Contestant } from "./contestant.ts";
import { batchSize, learningRate } from "./nets.ts";

const python = process.env["BENCH_PYTHON"] ?? "python3";

/** Null where Python or torch is not there. Set BENCH_PYTHON to the Python that has it. */
export async function pytorchContestant(
  request: NetRequest,
): Promise<(Contestant & { readonly version: string }) | null> {
  if (spawnSync(python, ["-W", "ignore", "-c", "import torch"]).status !== 0) return null;
  const { plan, shape, classCount } = request;
  const told = JSON.stringify({ ...shape, layers: plan.layers, classCount, batchSize, learningRate });
  const child = spawn(python, ["-W", "ignore", "bench/pytorch.py", told], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const line = await lines.next();
    if (line.done === true) throw new Error("PyTorch ended");
    return line.value;
  };

  const { weightCount, version } = JSON.parse(await next()) as {
    readonly weightCount: number;
    readonly version: string;
  };
  return {
    weightCount,
    version,
    batchSize,
    async train(steps) {
      child.stdin.write(`${steps}\n`);
      await next();
    },
  };
}
