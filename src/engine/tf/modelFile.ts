// A net as the two files of the TensorFlow.js layers format, model.json and its weights, and back again. Any
// tfjs program can load them: the model takes bytes 0..255 and gives logits. The optimiser's memory stays here.
// Reading goes through core/modelFile.ts: what comes from a file is rebuilt by ourselves.

import { io } from "@tensorflow/tfjs-core";
import type { LayersModel } from "@tensorflow/tfjs-layers";
import { parseModel } from "#core/modelFile.ts";
import type { Engine, Net } from "#core/port.ts";
import type { ModelFile } from "../protocol.ts";
import type { TfNet } from "./net.ts";

/** `weightsName` is what the weights' file will be called beside model.json. */
export async function exportModel(model: LayersModel, weightsName: string): Promise<ModelFile> {
  const artifacts = await artifactsOf(model);
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
  const { weights: numbers, ...request } = parseModel(modelJson, weights);
  const net = await engine.createNet({ ...request, seed: 0 });
  net.writeWeights(numbers);
  return net;
}

/** The files of a net that this engine made. */
export function saveNet(net: Net, weightsName = "model.weights.bin"): Promise<ModelFile> {
  if ("save" in net) return (net as TfNet).save(weightsName);
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
