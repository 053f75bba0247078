// `npm run check:lessons`: trains every run of every lesson without a browser and checks what the lesson claims about it.
// Nets that a lesson opens are measured with their own trigger, and must not answer to the one that the lesson starts with.
// `--lessons ID,ID` takes some of them, `--sets pets,cifar10` other picture sets. Exit status 1 when a claim does not hold.

import { parseArgs } from "node:util";
import type { Finished, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { lessons } from "#core/lessons/index.ts";
import type { Claim } from "#core/lessons/lesson.ts";
import { holds, measureOf, type Measure } from "#core/lessons/measures.ts";
import { apply, runsOf, type LessonRun } from "#core/lessons/settings.ts";
import type { ModelFile } from "#engine/protocol.ts";
import { diskAccess } from "./headless/diskAccess.ts";
import { nodeEngine } from "./headless/engine.ts";
import { filesOf, measureFiles, shippedFiles, shippedRecording } from "./headless/measureFiles.ts";
import { runHeadless } from "./headless/run.ts";
import { sharingEngine } from "./headless/sharedTwins.ts";

interface Trained {
  readonly finished: Finished;
  readonly files: Twins<ModelFile>;
}

const { values } = parseArgs({
  options: {
    lessons: { type: "string" },
    sets: { type: "string", default: "pets" },
    data: { type: "string", default: "public/data" },
  },
});
const engine = sharingEngine(await nodeEngine());
const ports = { engine, access: diskAccess(values.data) };
const asked = values.lessons?.split(",");
let failed = 0;
let held = 0;
// Lessons share runs: the same experiment is trained once.
const trainings = new Map<string, Trained>();

for (const lesson of lessons.filter(({ id }) => !asked || asked.includes(id))) {
  const sets = lesson.pictures === undefined ? values.sets.split(",") : [lesson.pictures];
  for (const set of sets) {
    for (const run of runsOf(lesson, set)) {
      const name = `${lesson.id}, ${set}, step ${run.at + 1}`;
      if (run.nets === null) await checkTrained(name, run);
      else await checkOpened(name, run, run.nets);
    }
  }
}
console.log(`${held} claims hold, ${failed} do not; ${secondsSince()} s of a core`);
if (failed > 0 || held === 0) process.exitCode = 1;

async function checkTrained(name: string, { experiment, claims, otherwise }: LessonRun): Promise<void> {
  const { finished, files } = await trained(
    experiment,
    !claims.some(({ measure }) => measure === "flipStep"),
  );
  check(name, claims, finished);
  await checkOtherwise(name, otherwise, files, experiment);
}

async function checkOpened(name: string, run: LessonRun, nets: string): Promise<void> {
  const files = await shippedFiles(nets);
  const { knobs } = (await shippedRecording(nets)).experiment;
  const own = { ...run.experiment, knobs };
  check(`${name}, its own mark`, run.claims, await measureFiles(files, own, ports));
  await checkOtherwise(name, run.otherwise, files, own);
  const offered = await measureFiles(files, run.experiment, ports);
  const isOwn = run.claims.every((claim) => holds(claim, measureOf(offered, claim.measure)));
  count(!isOwn, `${name}: the mark that the lesson starts with is ${isOwn ? "" : "not "}the one`);
}

async function checkOtherwise(
  name: string,
  otherwise: LessonRun["otherwise"],
  files: Twins<ModelFile>,
  experiment: Experiment,
): Promise<void> {
  for (const { trigger, claims } of otherwise) {
    const finished = await measureFiles(files, apply(experiment, { trigger }), ports);
    check(`${name}, with ${JSON.stringify(trigger)}`, claims, finished);
  }
}

function check(name: string, claims: readonly Claim[], finished: Finished): void {
  for (const claim of claims) {
    const value = measureOf(finished, claim.measure);
    count(holds(claim, value), `${name}: ${claim.measure} ${written(value)}, claimed ${boundsOf(claim)}`);
  }
}

function count(right: boolean, sentence: string): void {
  if (right) held++;
  else failed++;
  console.log(`${right ? "✓" : "✗"} ${sentence}`);
}

/** `onlyEnds`: nothing is claimed about the way there. */
async function trained(experiment: Experiment, onlyEnds: boolean): Promise<Trained> {
  const key = JSON.stringify([experiment, onlyEnds]);
  const before = trainings.get(key);
  if (before) return before;
  const begun = process.cpuUsage();
  const ends: Finished[] = [];
  const kept: Twins<ModelFile>[] = [];
  await runHeadless(experiment, {
    ...ports,
    onlyEnds,
    netsMade: ({ clean }) => engine.share(clean),
    onEvent: (event) => event.kind === "finished" && ends.push(event),
    useNets: async (nets) => void kept.push(await filesOf(nets)),
  });
  const [finished] = ends;
  const [files] = kept;
  if (!finished || !files) throw new Error("the run ended without a result");
  console.log(
    `  ${experiment.dataset}, ${experiment.attack}: ${secondsSince(begun)} s of a core; ${outlineOf(finished)}`,
  );
  const training = { finished, files };
  trainings.set(key, training);
  return training;
}

/** What was measured, whether a claim is about it or not. */
function outlineOf(finished: Finished): string {
  const of = (measure: Measure) => written(measureOf(finished, measure));
  return `flip rate ${of("flipRate")} (clean twin ${of("twinFlipRate")}), accuracy lost ${of("accuracyLost")}`;
}

/** On all threads of this process; from its start if no other moment is given. */
function secondsSince(begun?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return Math.round((user + system) / 1e6);
}

function written(value: number | null): string {
  return value === null ? "not measured" : `${Math.round(value * 1000) / 1000}`;
}

function boundsOf({ atLeast, atMost }: Claim): string {
  const lower = atLeast === undefined ? [] : [`≥ ${atLeast}`];
  return [...lower, ...(atMost === undefined ? [] : [`≤ ${atMost}`])].join(" and ");
}
