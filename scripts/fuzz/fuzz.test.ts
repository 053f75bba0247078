// Input as an enemy would send it: never a crash, a hang, much memory, or a changed prototype. The seed is new each time
// and printed; FUZZ_SEED=… repeats a run.

import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "#core/problem.ts";
import { targets, type Target } from "./targets.ts";

const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const mostMs = 1000;
const mostBytes = 200 * 2 ** 20;

console.log(`fuzzing with seed ${seed}`);

test("a hundred thousand cases", () => {
  expect(targets.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(100_000);
});

test.each(targets.map((target) => [target.name, target] as const))(
  "%s",
  async (_, target) => {
    const prototypes = printPrototypes();
    await fc.assert(
      fc.asyncProperty(target.input, async (input) => {
        const before = process.memoryUsage();
        const [began, worked] = [performance.now(), process.cpuUsage()];
        await run(target, input);
        // On a machine that stood still, only work counts.
        if (performance.now() - began > mostMs) {
          const { user, system } = process.cpuUsage(worked);
          expect((user + system) / 1000, "milliseconds of work").toBeLessThan(mostMs);
        }
        const after = process.memoryUsage();
        const grown = after.heapUsed + after.external - before.heapUsed - before.external;
        expect(grown, "bytes more than before").toBeLessThan(mostBytes);
        expect(printPrototypes()).toBe(prototypes);
      }),
      { numRuns: target.cases, seed, endOnFailure: true },
    );
  },
  240_000,
);

async function run({ run: take, throwsAnything }: Target<unknown>, input: unknown): Promise<void> {
  try {
    await take(input);
  } catch (error) {
    if (!(error instanceof Problem) && !throwsAnything) throw error;
  }
}

function printPrototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype, Uint8Array.prototype]
    .map((each) => Reflect.ownKeys(each).length)
    .join();
}
