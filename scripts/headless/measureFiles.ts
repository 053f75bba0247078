// Measures a pair of nets that are model files, with the trigger of an experiment: what the page does with loaded nets.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackedAccess } from "#core/datasets/dataset.ts";
import type { Finished, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { measureLoaded } from "#core/measure/measureLoaded.ts";
import { parseRecording } from "#core/parseRecording.ts";
import type { Recording } from "#core/recording.ts";
import type { Engine, Net } from "#core/port.ts";
import type { ModelFile } from "#engine/protocol.ts";
import { importModel, saveNet } from "#engine/tf/modelFile.ts";

export interface MeasurePorts {
  readonly engine: Engine;
  readonly access: PackedAccess;
}

export async function measureFiles(
  files: Twins<ModelFile>,
  experiment: Experiment,
  { engine, access }: MeasurePorts,
): Promise<Finished> {
  const clean = await importModel(engine, files.clean);
  const poisoned = await importModel(engine, files.poisoned);
  try {
    const pictures = await experimentOpener(access)(experiment);
    const loaded = {
      experiment,
      pictures,
      learned: null,
      nets: { clean, poisoned },
      backend: engine.backend,
    };
    for await (const event of measureLoaded(loaded)) if (event.kind === "finished") return event;
    throw new Error("the measuring ended without a result");
  } finally {
    clean.dispose();
    poisoned.dispose();
  }
}

export async function filesOf({ clean, poisoned }: Twins<Net>): Promise<Twins<ModelFile>> {
  return {
    clean: await saveNet(clean, "clean.bin"),
    poisoned: await saveNet(poisoned, "poisoned.bin"),
  };
}

/** The nets that come with the page under this name. */
export async function shippedFiles(name: string): Promise<Twins<ModelFile>> {
  return { clean: await read(name, "clean"), poisoned: await read(name, "poisoned") };
}

export async function shippedRecording(name: string): Promise<Recording> {
  const text = await readFile(join("public", "nets", name, "recording.json"), "utf8");
  return parseRecording(JSON.parse(text));
}

async function read(name: string, net: keyof Twins<unknown>): Promise<ModelFile> {
  const path = join("public", "nets", name, net);
  return {
    modelJson: await readFile(`${path}.json`, "utf8"),
    weights: new Uint8Array(await readFile(`${path}.bin`)),
  };
}
