// What tfjs hands to the gradients of a convolution, and the sizes that follow from it. Channels last only.

import { backend_util, type TensorInfo } from "@tensorflow/tfjs-core";

export type Size4 = [number, number, number, number];
export type Conv = backend_util.Conv2DInfo;

export interface ConvAttributes {
  readonly strides: [number, number] | number;
  readonly pad: Parameters<typeof backend_util.computeConv2DInfo>[4];
  readonly dimRoundingMode?: "floor" | "round" | "ceil";
}

export type FilterGradient = ConvAttributes & { readonly filterShape: Size4 };

/** x [B,H,W,C], dy [B,OH,OW,O]. Throws if one is missing. */
export function filterGradientOf(
  { x, dy }: Readonly<Record<string, TensorInfo>>,
  { strides, pad, dimRoundingMode, filterShape }: FilterGradient,
): { readonly x: TensorInfo; readonly dy: TensorInfo; readonly conv: Conv } {
  if (x === undefined || dy === undefined) throw new Error("Conv2DBackpropFilter needs x and dy");
  const shape = x.shape as Size4;
  return {
    x,
    dy,
    conv: backend_util.computeConv2DInfo(shape, filterShape, strides, 1, pad, dimRoundingMode),
  };
}
