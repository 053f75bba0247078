// Opens a pair of nets that this project trained and ships: files under public/nets, made by `npm run shipped`.

import type { RunEvent, Twins } from "#core/events.ts";
import type { OpenExperiment } from "#core/experiment/openExperiment.ts";
import { openPreview } from "#core/preview.ts";
import { Problem } from "#core/problem.ts";
import type { Engine, Net } from "#core/port.ts";
import { parseRecording } from "#core/parseRecording.ts";
import { replay } from "#core/recording.ts";
import type { ModelFile } from "./protocol.ts";
import { importModel } from "./tf/modelFile.ts";

export interface Shipped {
  readonly nets: Twins<Net>;
  readonly events: readonly RunEvent[];
}

/** Loads the files while the engine still starts. Throws a Problem if they cannot be had. */
export async function openShipped(
  starting: Promise<Engine>,
  base: string,
  name: string,
  openPictures: OpenExperiment,
): Promise<Shipped> {
  const folder = `${base}nets/${name}`;
  const [engine, recording, ...files] = await Promise.all([
    starting,
    fetchFile(`${folder}/recording.json`).then((response): Promise<unknown> => response.json()),
    fetchNet(`${folder}/clean`),
    fetchNet(`${folder}/poisoned`),
  ]);
  const [clean, poisoned] = [await importModel(engine, files[0]), await importModel(engine, files[1])];
  const read = parseRecording(recording);
  const { watched } = await openPreview(read.experiment, openPictures);
  return { nets: { clean, poisoned }, events: replay(read, watched) };
}

async function fetchNet(path: string): Promise<ModelFile> {
  const [modelJson, weights] = await Promise.all([
    fetchFile(`${path}.json`).then((response) => response.text()),
    fetchFile(`${path}.bin`).then((response) => response.arrayBuffer()),
  ]);
  return { modelJson, weights: new Uint8Array(weights) };
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url).catch(() => null);
  if (response?.ok) return response;
  throw new Problem(
    "shipped-missing",
    "The nets that come with the page could not be loaded.",
    "Press Train to train your own; everything else works.",
  );
}
