// The border to the engine: a net as the rest of the project sees it. Plain typed arrays only, so that the
// pipeline runs the same on TensorFlow.js and on the tests' fake net.

import type { NetworkPlan } from "#core/networks/network.ts";
import type { Shape } from "#core/pictures.ts";

export interface NetRequest {
  readonly plan: NetworkPlan;
  readonly shape: Shape;
  readonly classCount: number;
  /** Same seed, same initial weights, on every backend. */
  readonly seed: number;
}

/** One training step: `labels.length` pictures as bytes, and the learning rate of this step. */
export interface Batch {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
  readonly learningRate: number;
}

export interface Net {
  readonly weightCount: number;
  /** One Adam step per batch, in order. Resolves to the mean loss once all of them are done. */
  trainSlice(batches: readonly Batch[]): Promise<number>;
  /** Class probabilities, count × classCount, for count × height × width × channels bytes. */
  predict(pixels: Uint8Array): Promise<Float32Array>;
  /**
   * How the mean loss would change with every input value: count × height × width × channels numbers, per unit of
   * a value (0..255). `pixels` may lie between bytes; `labels` are what the loss asks for.
   */
  inputGradient(pixels: Float32Array, labels: Uint8Array): Promise<InputGradient>;
  /** All weights as one flat vector, in the layers' order. */
  readWeights(): Promise<Float32Array>;
  /** Throws if the length is not weightCount. The optimiser's memory is cleared. */
  writeWeights(weights: Float32Array): void;
  /** With writeState, training goes on as if it had never stopped: bit for bit where the backend repeats itself. */
  readState(): Promise<NetState>;
  /** Throws if it is the state of a net of another size. */
  writeState(state: NetState): void;
  dispose(): void;
}

/** All that the next training step depends on besides its batch. */
export interface NetState {
  readonly weights: Float32Array;
  readonly optimiser: OptimiserState;
}

/** Adam's running means of the gradient and of its square, one number a weight, after so many steps. */
export interface OptimiserState {
  readonly mean: Float32Array;
  readonly meanSquare: Float32Array;
  readonly steps: number;
}

export interface InputGradient {
  readonly loss: number;
  readonly gradient: Float32Array;
}

export interface Engine {
  readonly backend: BackendId;
  /** `apart`: the net may live beside the others, so that both train at the same time. It is the same net all the same. */
  createNet(request: NetRequest, options?: { readonly apart?: boolean }): Promise<Net>;
  /** A training begins soon: what createNet needs is got ready meanwhile. */
  warmUp?(): void;
  /** Whether its device is gone: what its nets answer then means nothing. Without this, it cannot be. */
  isLost?(): boolean;
}

export const backendIds = ["webgpu", "webgl", "wasm", "cpu"] as const;
export type BackendId = (typeof backendIds)[number];
