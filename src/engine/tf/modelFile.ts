// A net as the two files of the TensorFlow.js layers format, model.json and its weights, and back again. Any
// tfjs program can load them: the model takes bytes 0..255 and gives logits. The optimiser's memory stays here.

import { io, setBackend } from "@tensorflow/tfjs-core";
import { loadLayersModel, type LayersModel } from "@tensorflow/tfjs-layers";
import type { Shape } from "#core/pictures.ts";
import type { Engine, Net } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import type { ModelFile } from "../protocol.ts";
import { netOf, type TfNet } from "./net.ts";

/** `weightsName` is what the weights' file will be called beside model.json. Throws for a net that is not tfjs'. */
export async function exportModel(net: Net, weightsName = "model.weights.bin"): Promise<ModelFile> {
  const artifacts = await artifactsOf(tfNet(net).model);
  const modelJson = JSON.stringify({
    format: "layers-model",
    generatedBy: "Backdoor Playground",
    convertedBy: null,
    modelTopology: artifacts.modelTopology,
    weightsManifest: [{ paths: [weightsName], weights: artifacts.weightSpecs }],
  });
  return { modelJson, weights: new Uint8Array(io.CompositeArrayBuffer.join(artifacts.weightData)) };
}

/** A net that takes bytes, as every net here does. Throws a Problem for a file that is not such a model. */
export async function importModel(
  engine: Engine,
  { modelJson, weights }: { readonly modelJson: string; readonly weights: Uint8Array },
): Promise<Net> {
  await setBackend(engine.backend);
  const model = await load(modelJson, weights);
  const shape = shapeOf(model);
  if (shape === null || model.outputShape.length !== 2) {
    model.dispose();
    throw unfit("It does not turn a grey or colour picture into one number per class.");
  }
  return netOf(model, shape, engine.backend);
}

function tfNet(net: Net): TfNet {
  if ("model" in net) return net as TfNet;
  throw new Error("only a TensorFlow.js net can be saved");
}

function artifactsOf(model: LayersModel): Promise<io.ModelArtifacts> {
  return new Promise((resolve, reject) => {
    const handler = io.withSaveHandler((artifacts) => {
      resolve(artifacts);
      return Promise.resolve({ modelArtifactsInfo: io.getModelArtifactsInfoForJSON(artifacts) });
    });
    model.save(handler).catch(reject);
  });
}

async function load(modelJson: string, weights: Uint8Array): Promise<LayersModel> {
  try {
    const { modelTopology, weightSpecs } = parse(modelJson, weights.length);
    const weightData = weights.slice().buffer;
    return await loadLayersModel(io.fromMemory({ modelTopology, weightSpecs, weightData }));
  } catch (error) {
    throw unfit(error instanceof Error ? `${error.message}.` : "");
  }
}

// tfjs compares names and shapes with the layers, but makes the tensors first: so their size is checked here.
function parse(modelJson: string, byteCount: number) {
  const file: unknown = JSON.parse(modelJson);
  if (!isRecord(file) || !isRecord(file["modelTopology"])) throw new Error("It has no model topology");
  const manifest: unknown = file["weightsManifest"];
  if (!Array.isArray(manifest) || !manifest.every(isRecord)) throw new Error("It has no weights manifest");
  const entries: unknown[] = manifest.flatMap((group) => group["weights"]);
  if (!entries.every(isFloatEntry)) throw new Error("Its weights are not float32");
  const wanted = entries.reduce(
    (sum, { shape }) => sum + 4 * shape.reduce((size, side) => size * side, 1),
    0,
  );
  if (wanted !== byteCount) throw new Error(`Its weights are ${byteCount} bytes and should be ${wanted}`);
  return { modelTopology: file["modelTopology"], weightSpecs: entries };
}

function isFloatEntry(entry: unknown): entry is io.WeightsManifestEntry {
  if (!isRecord(entry) || typeof entry["name"] !== "string" || entry["dtype"] !== "float32") return false;
  const shape: unknown = entry["shape"];
  return entry["quantization"] === undefined && Array.isArray(shape) && shape.every(Number.isInteger);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shapeOf(model: LayersModel): Shape | null {
  const [, height, width, channels] = model.inputs[0]?.shape ?? [];
  if (model.inputs.length !== 1 || !height || !width) return null;
  return channels === 1 || channels === 3 ? { height, width, channels } : null;
}

function unfit(reason: string): Problem {
  const sentence = ["The file is not a model that this page can use.", reason].filter(Boolean).join(" ");
  return new Problem(
    "model-file",
    sentence,
    "Choose a model.json that this page saved, with its weights file.",
  );
}
