// Reads a net from the two files of the TensorFlow.js layers format. Only what this page itself can build is taken,
// and only a plan and numbers come out: a stranger's file never reaches TensorFlow.js.

import { asObject } from "#core/experiment/parseValue.ts";
import type { NetRequest } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import { mostLayers, planOf, refused } from "./modelLayers.ts";

export interface ReadModel extends Omit<NetRequest, "seed"> {
  /** All weights, in the layers' order, as Net.writeWeights takes them. */
  readonly weights: Float32Array;
}

/** In bytes; the largest net of this page has a third of it. */
export const modelLimits = { modelJson: 1_000_000, weights: 16_000_000 } as const;

/** Throws a Problem. `weights` are the bytes of the file that model.json names. */
export function parseModel(modelJson: string, weights: Uint8Array): ReadModel {
  const { shape, plan, classCount, sizes } = planOf(jsonOf(modelJson));
  const found = manifestOf(jsonOf(modelJson)).flatMap(({ weights: entries }) => entries);
  if (JSON.stringify(found) !== JSON.stringify(sizes))
    throw refused("Its weights do not belong to its layers.");
  const count = sizes.reduce((sum, size) => sum + product(size), 0);
  if (weights.length !== 4 * count) {
    throw new Problem(
      "model-file",
      "The weights file is not whole, or belongs to another model.",
      `It has ${weights.length} bytes and should have ${4 * count}: save the net again, or choose the file that was saved with this model.json.`,
    );
  }
  const numbers = new Float32Array(weights.slice().buffer);
  if (!numbers.every(Number.isFinite)) throw refused("Some of its weights are no numbers.");
  return { plan, shape, classCount, weights: numbers };
}

/** The names of the weights files that a model.json wants beside it. Throws a Problem. */
export function weightsNames(modelJson: string): readonly string[] {
  return manifestOf(jsonOf(modelJson)).flatMap(({ paths }) => paths);
}

function jsonOf(modelJson: string): Record<string, unknown> {
  if (modelJson.length > modelLimits.modelJson) throw refused("It is too large.");
  let value: unknown;
  try {
    value = JSON.parse(modelJson);
  } catch {
    throw refused("It is not JSON.");
  }
  const file = asObject(value);
  if (!file || !asObject(file["modelTopology"])) throw refused("It describes no layers.");
  return file;
}

function manifestOf(file: Record<string, unknown>) {
  const groups: unknown = file["weightsManifest"];
  if (!Array.isArray(groups) || groups.length === 0 || groups.length > mostLayers)
    throw refused("It lists no weights.");
  return groups.map((group) => {
    const { paths, weights } = asObject(group) ?? {};
    if (!Array.isArray(paths) || !paths.every((path) => typeof path === "string"))
      throw refused("It names no weights file.");
    if (!Array.isArray(weights) || weights.length > 2 * mostLayers) throw refused("It lists no weights.");
    return { paths: paths as readonly string[], weights: weights.map(entryShape) };
  });
}

function entryShape(value: unknown): readonly number[] {
  const { dtype, shape, quantization } = asObject(value) ?? {};
  if (dtype !== "float32" || quantization !== undefined) throw refused("Its weights are not float32.");
  if (!Array.isArray(shape) || !shape.every(Number.isInteger)) throw refused("It lists no weights.");
  return shape as readonly number[];
}

const product = (sides: readonly number[]) => sides.reduce((size, side) => size * side, 1);
