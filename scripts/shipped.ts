// `npm run shipped`: trains the pair of nets that comes with the page, on the built-in pets with the default
// experiment, and writes it with the recording of its training to public/nets/pets.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import type { Check, Finished, Prepared, Scored } from "#core/events.ts";
import { printRecording } from "#core/recording.ts";
import { exportModel } from "#engine/tf/modelFile.ts";
import { diskAccess } from "./headless/diskAccess.ts";
import { nodeEngine } from "./headless/engine.ts";
import { runHeadless } from "./headless/run.ts";
import { tableOf } from "./headless/table.ts";

const folder = join("public", "nets", "pets");
const experiment = defaultExperiment();
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
      const { modelJson, weights } = await exportModel(nets[name], `${name}.bin`);
      await writeFile(join(folder, `${name}.json`), modelJson);
      await writeFile(join(folder, `${name}.bin`), weights);
    }
  },
});
if (!prepared) throw new Error("the run told nothing of its preparation");
await writeFile(join(folder, "recording.json"), printRecording({ experiment, prepared, events }));
process.stdout.write(tableOf(result));
