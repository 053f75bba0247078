// A net from files that the person chose: model.json and its weights, found by their names, read, and checked against
// the experiment before the engine hears of them.

import type { Experiment } from "#core/experiment/experiment.ts";
import { attackOf, datasetOf } from "#core/experiment/registry.ts";
import { modelLimits, parseModel, weightsNames } from "#core/modelFile.ts";
import { Problem } from "#core/problem.ts";
import type { ModelFile } from "#engine/protocol.ts";

/** As much of a File as is needed. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Throws a Problem if it is no model, or none that can answer this experiment's pictures. */
export async function readModelFiles(
  files: readonly ChosenFile[],
  experiment: Experiment,
): Promise<ModelFile> {
  const json = files.find(({ name }) => name.toLowerCase().endsWith(".json"));
  if (!json) throw noJson();
  if (json.size > modelLimits.modelJson) throw tooLarge();
  const modelJson = await json.text();
  const others = files.filter((file) => file !== json);
  const weights = await readWeights(weightsNames(modelJson), others);
  const { shape, classCount } = parseModel(modelJson, weights);
  const wanted = datasetOf(experiment.dataset).shape;
  if (JSON.stringify(shape) !== JSON.stringify(wanted)) throw otherShape();
  if (classCount !== experiment.classes.length) throw otherClasses();
  return { modelJson, weights };
}

/** Throws a Problem where the trigger was learned in a run that is not here. */
export function assertKnownTrigger({ attack }: Experiment, isLearned: boolean): void {
  if (attackOf(attack).kind !== "stamped" && !isLearned) {
    throw new Problem(
      "trigger-unknown",
      "The trigger of this attack is learned in training, and a model file does not hold it.",
      "Open a kept run instead, or train this attack first.",
    );
  }
}

async function readWeights(
  names: readonly string[],
  files: readonly ChosenFile[],
): Promise<Uint8Array<ArrayBuffer>> {
  const wanted = names.map((name) => name.split("/").at(-1) ?? name);
  const [only] = files;
  // A browser renames a file that is there already; the only other file is meant then.
  const isOnly = wanted.length === 1 && files.length === 1;
  const found = wanted.map((name) => files.find((file) => file.name === name) ?? (isOnly ? only : undefined));
  if (found.includes(undefined)) {
    throw new Problem(
      "weights-missing",
      "The weights file is missing.",
      `Choose model.json and ${wanted.join(", ")} together.`,
    );
  }
  const present = found.filter((file) => file !== undefined);
  if (present.reduce((sum, { size }) => sum + size, 0) > modelLimits.weights) throw tooLarge();
  const parts = await Promise.all(present.map((file) => file.arrayBuffer()));
  const weights = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    weights.set(new Uint8Array(part), at);
    at += part.byteLength;
  }
  return weights;
}

const noJson = () =>
  new Problem("model-file", "There is no model.json among these files.", "Choose the .json file as well.");

const tooLarge = () =>
  new Problem(
    "model-file",
    "The files are larger than any net of this page.",
    "Choose a model.json that this page saved, with its weights file.",
  );

const otherShape = () =>
  new Problem(
    "model-shape",
    "The net is made for pictures of another size or colour than the ones in use.",
    "Choose the pictures it was trained on under Plant, then load it again.",
  );

const otherClasses = () =>
  new Problem(
    "model-classes",
    "The net tells another number of classes apart than the experiment has.",
    "Choose the classes it was trained on under Plant, then load it again.",
  );
