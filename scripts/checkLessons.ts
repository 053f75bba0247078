// `npm run check:lessons`: trains every run of every lesson without a browser and checks what the lesson claims about it.
// `--lessons ID,ID` takes some of them, `--sets pets,cifar10` other picture sets. Exit status 1 when a claim does not hold.

import { parseArgs } from "node:util";
import { lessons } from "#core/lessons/index.ts";
import type { Claim } from "#core/lessons/lesson.ts";
import { holds, measureOf } from "#core/lessons/measures.ts";
import { runsOf, type LessonRun } from "#core/lessons/settings.ts";
import type { Finished } from "#core/events.ts";
import { diskAccess } from "./headless/diskAccess.ts";
import { nodeEngine } from "./headless/engine.ts";
import { runHeadless } from "./headless/run.ts";

const { values } = parseArgs({
  options: {
    lessons: { type: "string" },
    sets: { type: "string", default: "pets" },
    data: { type: "string", default: "public/data" },
  },
});
const asked = values.lessons?.split(",");
let failed = 0;
let held = 0;
// Lessons share runs: the same experiment is trained once.
const measured = new Map<string, Finished>();

for (const lesson of lessons.filter(({ id }) => !asked || asked.includes(id))) {
  for (const set of values.sets.split(",")) {
    for (const run of runsOf(lesson, set)) await check(`${lesson.id}, ${set}, step ${run.at + 1}`, run);
  }
}
console.log(`${held} claims hold, ${failed} do not`);
if (failed > 0 || held === 0) process.exitCode = 1;

async function check(name: string, { experiment, claims }: LessonRun): Promise<void> {
  const finished = await trained(experiment);
  for (const claim of claims) {
    const value = measureOf(finished, claim.measure);
    const right = holds(claim, value);
    if (right) held++;
    else failed++;
    console.log(
      `${right ? "✓" : "✗"} ${name}: ${claim.measure} ${written(value)}, claimed ${boundsOf(claim)}`,
    );
  }
}

async function trained(experiment: LessonRun["experiment"]): Promise<Finished> {
  const key = JSON.stringify(experiment);
  const before = measured.get(key);
  if (before) return before;
  const ends: Finished[] = [];
  await runHeadless(experiment, {
    engine: await nodeEngine(),
    access: diskAccess(values.data),
    onEvent: (event) => event.kind === "finished" && ends.push(event),
  });
  const [finished] = ends;
  if (!finished) throw new Error("the run ended without a result");
  measured.set(key, finished);
  return finished;
}

function written(value: number | null): string {
  return value === null ? "not measured" : `${Math.round(value * 1000) / 1000}`;
}

function boundsOf({ atLeast, atMost }: Claim): string {
  const lower = atLeast === undefined ? [] : [`≥ ${atLeast}`];
  return [...lower, ...(atMost === undefined ? [] : [`≤ ${atMost}`])].join(" and ");
}
