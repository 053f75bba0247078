// Trains one experiment and writes the pair of nets and the recording of their training into a folder, as the page
// opens them.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Check, Finished, Prepared, Scored } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { printRecording } from "#core/recording.ts";
import { saveNet } from "#engine/tf/modelFile.ts";
import { diskAccess } from "./diskAccess.ts";
import { nodeEngine } from "./engine.ts";
import { runHeadless, type Result } from "./run.ts";

export async function ship(experiment: Experiment, folder: string): Promise<Result> {
  const events: (Check | Scored | Finished)[] = [];
  let prepared: Omit<Prepared, "watched"> | null = null;
  await mkdir(folder, { recursive: true });
  const result = await runHeadless(experiment, {
    engine: await nodeEngine(),
    access: diskAccess("public/data"),
    onEvent(event) {
      if (event.kind === "prepared") {
        const { watched: _, ...rest } = event;
        prepared = rest;
      }
      if (event.kind === "check" || event.kind === "scored" || event.kind === "finished") events.push(event);
    },
    async useNets(nets) {
      for (const name of ["clean", "poisoned"] as const) {
        const { modelJson, weights } = await saveNet(nets[name], `${name}.bin`);
        await writeFile(join(folder, `${name}.json`), modelJson);
        await writeFile(join(folder, `${name}.bin`), weights);
      }
    },
  });
  if (!prepared) throw new Error("the run told nothing of its preparation");
  await writeFile(join(folder, "recording.json"), printRecording({ experiment, prepared, events }));
  return result;
}
