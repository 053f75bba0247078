// A net as the two files of the TensorFlow.js layers format, model.json and its weights, and back again. Any
// tfjs program can load them; the model takes pictures as bytes 0..255 and gives logits.

import { io, setBackend } from "@tensorflow/tfjs-core";
import { loadLayersModel } from "@tensorflow/tfjs-layers";
import type { Shape } from "#core/pictures.ts";
import type { Engine, Net } from "#core/port.ts";
import { netOf, type TfNet } from "./net.ts";

export interface ModelFile {
  /** The text of model.json. */
  readonly modelJson: string;
  readonly weights: Uint8Array;
}

/** `weightsName` is what the weights' file will be called beside model.json. Throws for a net that is not tfjs'. */
export async function exportModel(net: Net, weightsName: string): Promise<ModelFile> {
  let artifacts: io.ModelArtifacts | null = null;
  await tfNet(net).model.save(
    io.withSaveHandler(async (saved) => {
      artifacts = saved;
      return { modelArtifactsInfo: io.getModelArtifactsInfoForJSON(saved) };
    }),
  );
  const { modelTopology, weightSpecs, weightData } = artifacts ?? ({} as io.ModelArtifacts);
  if (!weightSpecs || !weightData) throw new Error("the model gave no weights to save");
  const manifest = {
    format: "layers-model",
    generatedBy: "Backdoor Playground",
    convertedBy: null,
    modelTopology,
    weightsManifest: [{ paths: [weightsName], weights: weightSpecs }],
  };
  return {
    modelJson: JSON.stringify(manifest),
    weights: new Uint8Array(io.CompositeArrayBuffer.join(weightData)),
  };
}

/** Reads our own files. Throws what tfjs throws on others. */
export async function importModel(engine: Engine, { modelJson, weights }: ModelFile): Promise<Net> {
  await setBackend(engine.backend);
  const parsed = JSON.parse(modelJson) as io.ModelJSON;
  const model = await loadLayersModel(
    io.fromMemory({
      modelTopology: parsed.modelTopology,
      weightSpecs: parsed.weightsManifest.flatMap((group) => group.weights),
      weightData: weights.slice().buffer,
    }),
  );
  return netOf(model, shapeOf(model.inputs[0]?.shape ?? []), engine.backend);
}

function tfNet(net: Net): TfNet {
  if ("model" in net) return net as TfNet;
  throw new Error("only a TensorFlow.js net can be saved");
}

function shapeOf([, height, width, channels]: readonly (number | null | undefined)[]): Shape {
  if (!height || !width || (channels !== 1 && channels !== 3)) throw new Error("not a net for our pictures");
  return { height, width, channels };
}
