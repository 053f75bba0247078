// Opens nets that were trained earlier: from a kept run, with the story of its training, or from model files, about
// which nothing is known but what can be measured now.

import type { OpenExperiment } from "#core/experiment/openExperiment.ts";
import type { RunEvent, Twins } from "#core/events.ts";
import { measureLoaded } from "#core/measure/measureLoaded.ts";
import { openPreview } from "#core/preview.ts";
import type { BackendId, Engine, Net } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import { replay } from "#core/recording.ts";
import type { ModelFile, Opening } from "./protocol.ts";
import { importModel } from "./tf/modelFile.ts";

export interface OpenedNets {
  readonly nets: Twins<Net>;
  /** Disposes of what was opened, and not of what was there before. */
  giveUp(): void;
}

/** Throws a Problem if a net is to stay that is not there, or a file is no model. */
export async function openNets(
  engine: Engine,
  { nets: files }: Opening,
  here: Twins<Net> | null,
): Promise<OpenedNets> {
  const opened: Net[] = [];
  const giveUp = () => opened.forEach((net) => net.dispose());
  const open = async (file: ModelFile | null, present: Net | undefined) => {
    if (file) {
      const net = await importModel(engine, file);
      opened.push(net);
      return net;
    }
    if (!present) throw noTwin();
    return present;
  };
  try {
    const clean = await open(files.clean, here?.clean);
    return { nets: { clean, poisoned: await open(files.poisoned, here?.poisoned) }, giveUp };
  } catch (error) {
    giveUp();
    throw error;
  }
}

export async function* openedEvents(
  { experiment, recording, learned }: Opening,
  nets: Twins<Net>,
  backend: BackendId,
  openPictures: OpenExperiment,
): AsyncGenerator<RunEvent, void> {
  if (recording) {
    const { watched } = await openPreview(experiment, openPictures);
    yield* replay(recording, watched);
    return;
  }
  yield* measureLoaded({ experiment, pictures: await openPictures(experiment), learned, nets, backend });
}

function noTwin(): Problem {
  return new Problem(
    "no-twin",
    "There is no other net to stand beside the one from the file.",
    "Press Train first, or load the other net from a file too.",
  );
}
