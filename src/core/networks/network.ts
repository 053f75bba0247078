// What a network is: a list of layers as plain data. The engine turns it into TensorFlow.js layers.

export type LayerPlan =
  | { readonly kind: "conv"; readonly filters: number; readonly kernel: number }
  | { readonly kind: "maxPool" }
  | { readonly kind: "averageAll" }
  | { readonly kind: "flatten" }
  | { readonly kind: "dense"; readonly units: number };

/**
 * Layers between the picture and the answer. Every conv is stride 1 with *same* padding, every conv and
 * dense layer here is followed by a ReLU; the engine adds the byte scaling in front and the last dense
 * layer (one logit per class) behind.
 */
export interface NetworkPlan {
  readonly layers: readonly LayerPlan[];
}

export interface Network {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly source: string;
  /** `width` multiplies every layer's channels; 1 is the usual net. */
  plan(width: number): NetworkPlan;
}
