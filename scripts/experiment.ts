// `npm run experiment`: one experiment in Node, as a table or as JSON.

import { writeFileSync } from "node:fs";
import type { RunEvent } from "#core/events.ts";
import { Problem } from "#core/problem.ts";
import { help, readArguments, UsageError, type Command } from "./headless/arguments.ts";
import { diskAccess } from "./headless/diskAccess.ts";
import { nodeEngine } from "./headless/engine.ts";
import { runHeadless } from "./headless/run.ts";
import { tableOf } from "./headless/table.ts";

async function main(): Promise<number> {
  let command: Command | null;
  try {
    command = readArguments(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
  if (!command) {
    process.stdout.write(help);
    return 0;
  }
  const { experiment, json, data, out } = command;
  try {
    const result = await runHeadless(experiment, {
      engine: await nodeEngine(),
      access: diskAccess(data),
      onEvent: (event) => showProgress(event, experiment.steps),
    });
    const text = `${JSON.stringify(result, null, 2)}\n`;
    if (out !== null) writeFileSync(out, text);
    process.stdout.write(json ? text : tableOf(result));
    return 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    return error.code === "set-absent" || error.code === "no-pictures" ? 2 : 1;
  }
}

function showProgress(event: RunEvent, steps: number): void {
  if (event.kind === "prepared") {
    for (const notice of event.notices) process.stderr.write(`${notice.sentence}\n`);
  }
  if (!process.stderr.isTTY || (event.kind !== "progress" && event.kind !== "finished")) return;
  const filled = Math.round((30 * event.step) / steps);
  const bar = `${"█".repeat(filled)}${"·".repeat(30 - filled)}`;
  process.stderr.write(`\r${bar} step ${event.step} of ${steps}${event.kind === "finished" ? "\n" : ""}`);
}

process.exitCode = await main();
