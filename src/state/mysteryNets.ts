// Nets that come with the page and whose trigger is not told: opened without the story of their training, as if they
// were a stranger's files, and measured with the mark that the person has made.

import { attackOf } from "#core/experiment/registry.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { Problem } from "#core/problem.ts";
import type { ModelFile, Opening } from "#engine/protocol.ts";
import { useExperiment } from "./experimentStore.ts";
import { readModelFiles, type ChosenFile } from "./modelFiles.ts";
import { useRun } from "./runStore.ts";

let stopFollowing: (() => void) | null = null;

/**
 * Opens public/nets/`name` and measures it with this experiment's mark; as long as these nets are open, every change of
 * the mark is measured on them. Throws a Problem if they cannot be had, or do not fit the pictures.
 */
export async function openMystery(name: string, experiment: Experiment): Promise<void> {
  const [clean, poisoned] = await Promise.all(
    (["clean", "poisoned"] as const).map((net) => fetchNet(`nets/${name}/${net}`, experiment)),
  );
  if (!clean || !poisoned) throw missing();
  const opening = { experiment, nets: { clean, poisoned }, recording: null, learned: null };
  useRun.getState().open(opening);
  stopFollowing?.();
  stopFollowing = followMark(opening);
}

function followMark(opening: Opening): () => void {
  let measured = opening.experiment;
  const stop = useExperiment.subscribe(({ experiment, beforeEdit }) => {
    // Another run has begun, or has been opened: these nets are gone.
    if (useRun.getState().run.experiment !== measured) return stop();
    if (beforeEdit || !canBeTried(experiment, measured)) return;
    measured = { ...measured, attack: experiment.attack, knobs: experiment.knobs };
    useRun.getState().openAgain({ ...opening, experiment: measured });
  });
  return stop;
}

/** Only a mark that is known before any training can be put on pictures of these nets. */
function canBeTried({ attack, knobs, dataset }: Experiment, measured: Experiment): boolean {
  const text = (values: Experiment["knobs"]) => JSON.stringify(values);
  return (
    attackOf(attack).kind === "stamped" &&
    dataset === measured.dataset &&
    (attack !== measured.attack || text(knobs) !== text(measured.knobs))
  );
}

async function fetchNet(path: string, experiment: Experiment): Promise<ModelFile> {
  const files = await Promise.all([fetchFile(`${path}.json`), fetchFile(`${path}.bin`)]);
  return readModelFiles(files, experiment);
}

async function fetchFile(path: string): Promise<ChosenFile> {
  const response = await fetch(new URL(path, document.baseURI)).catch(() => null);
  if (!response?.ok) throw missing();
  return new File([await response.blob()], path.split("/").at(-1) ?? path);
}

const missing = () =>
  new Problem(
    "shipped-missing",
    "The nets that come with the page could not be loaded.",
    "Check the connection and try again; everything else works.",
  );
