// The part of ConvNetJS 0.3.0 that the benchmark uses; the package has no types.

declare module "convnetjs" {
  export class Vol {
    constructor(width: number, height: number, depth: number, fill: number);
    readonly w: Float64Array;
  }
  export interface ParametersAndGradients {
    readonly params: Float64Array;
    readonly grads: Float64Array;
  }
  export class Net {
    makeLayers(definitions: readonly object[]): void;
    forward(input: Vol, training: boolean): Vol;
    backward(label: number): number;
    getParamsAndGrads(): readonly ParametersAndGradients[];
  }
  const convnetjs: { readonly Vol: typeof Vol; readonly Net: typeof Net };
  // eslint-disable-next-line import/no-default-export -- the package is CommonJS
  export default convnetjs;
}
