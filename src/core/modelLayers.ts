// The layers that a model.json describes, read as one of this page's own plans: anything else is refused.

import { asObject } from "#core/experiment/parseValue.ts";
import type { LayerPlan } from "#core/networks/network.ts";
import type { Shape } from "#core/pictures.ts";
import { Problem } from "#core/problem.ts";

export const mostLayers = 32;
const largestSide = 128;
const mostChannels = 2048;
const largestKernel = 11;

/** The layers of a model.json as a plan of ours, and the sizes of all their weights in order. Throws a Problem. */
export function planOf(file: Record<string, unknown>) {
  const layers = layersOf(file);
  const [first, ...rest] = layers;
  const last = rest.pop();
  if (first?.kind !== "Rescaling" || last?.kind !== "Dense")
    throw refused("It does not go from bytes to one number per class.");
  const shape = inputOf(first.config);
  let flow: Flow = { shape, flat: null };
  const plan: LayerPlan[] = [];
  const sizes: (readonly number[])[] = [];
  for (const layer of rest) {
    const next = layerOf(layer, flow);
    plan.push(next.plan);
    sizes.push(...next.sizes);
    flow = next.flow;
  }
  const classCount = whole(last.config["units"], 256);
  if (flow.flat === null || classCount < 2 || (last.config["activation"] ?? "linear") !== "linear")
    throw refused("It does not go from bytes to one number per class.");
  sizes.push([flow.flat, classCount], [classCount]);
  return { shape, plan: { layers: plan }, classCount, sizes };
}

interface Config {
  readonly kind: string;
  readonly config: Record<string, unknown>;
}

function layersOf(file: Record<string, unknown>): readonly Config[] {
  const topology = asObject(file["modelTopology"]) ?? {};
  // Keras wraps the same description once more.
  const { class_name: kind, config } = asObject(topology["model_config"]) ?? topology;
  const layers: unknown = Array.isArray(config) ? config : asObject(config)?.["layers"];
  if (kind !== "Sequential" || !Array.isArray(layers) || layers.length > mostLayers)
    throw refused("It is not one row of layers.");
  return layers.map((layer) => {
    const raw = asObject(layer) ?? {};
    return { kind: String(raw["class_name"]), config: asObject(raw["config"]) ?? {} };
  });
}

function inputOf(config: Record<string, unknown>): Shape {
  const given: unknown = config["batch_input_shape"];
  const [, height, width, channels] = Array.isArray(given) ? (given as readonly unknown[]) : [];
  const near = (value: unknown, wanted: number) =>
    typeof value === "number" && Math.abs(value - wanted) < 1e-6;
  if (!near(config["scale"], 1 / 127.5) || !near(config["offset"], -1))
    throw refused("It does not take bytes from 0 to 255.");
  if (channels !== 1 && channels !== 3) throw refused("It does not take grey or colour pictures.");
  return { height: whole(height, largestSide), width: whole(width, largestSide), channels };
}

/** What comes out of the layers so far: a picture of some depth, or a flat row of numbers. */
interface Flow {
  readonly shape: { readonly height: number; readonly width: number; readonly channels: number };
  readonly flat: number | null;
}

function layerOf({ kind, config }: Config, { shape, flat }: Flow) {
  const { height, width, channels } = shape;
  const is = (key: string, wanted: unknown) =>
    JSON.stringify(config[key] ?? wanted) === JSON.stringify(wanted);
  const need = (holds: boolean) => {
    if (!holds) throw refused("One of its layers has settings that no net of this page has.");
  };
  const picture = (plan: LayerPlan, sizes: readonly (readonly number[])[], next: Flow) => {
    need(flat === null);
    return { plan, sizes, flow: next };
  };
  switch (kind) {
    case "Conv2D": {
      need(is("strides", [1, 1]) && is("dilation_rate", [1, 1]) && is("data_format", "channels_last"));
      need(config["padding"] === "same" && config["activation"] === "relu" && is("use_bias", true));
      const filters = whole(config["filters"], mostChannels);
      const [side, other] = Array.isArray(config["kernel_size"]) ? config["kernel_size"] : [];
      const kernel = whole(side, largestKernel);
      need(kernel === other);
      return picture({ kind: "conv", filters, kernel }, [[kernel, kernel, channels, filters], [filters]], {
        shape: { height, width, channels: filters },
        flat: null,
      });
    }
    case "MaxPooling2D":
      need(is("pool_size", [2, 2]) && is("strides", [2, 2]) && is("padding", "valid"));
      need(is("data_format", "channels_last") && height > 1 && width > 1);
      return picture({ kind: "maxPool" }, [], {
        shape: { height: Math.floor(height / 2), width: Math.floor(width / 2), channels },
        flat: null,
      });
    case "GlobalAveragePooling2D":
      need(is("data_format", "channels_last"));
      return picture({ kind: "averageAll" }, [], { shape, flat: channels });
    case "Flatten":
      return picture({ kind: "flatten" }, [], { shape, flat: height * width * channels });
    case "Dense": {
      const units = whole(config["units"], mostChannels);
      if (flat === null || config["activation"] !== "relu" || !is("use_bias", true))
        throw refused("One of its layers has settings that no net of this page has.");
      const plan: LayerPlan = { kind: "dense", units };
      return { plan, sizes: [[flat, units], [units]], flow: { shape, flat: units } };
    }
    default:
      throw new Problem(
        "model-file",
        "The model has a kind of layer that no net of this page has.",
        `It is called "${kind.slice(0, 40)}"; convolutions with ReLU, pooling, flattening and dense layers can be read.`,
      );
  }
}

function whole(value: unknown, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > most)
    throw refused("One of its layers has settings that no net of this page has.");
  return value;
}

export function refused(reason: string): Problem {
  return new Problem(
    "model-file",
    `The file is not a model that this page can use. ${reason}`,
    "Choose a model.json that this page saved, with its weights file.",
  );
}
