// Conv2DBackpropFilter for WASM, which tfjs does not have there. Our nets' convolutions have a SIMD kernel of their own.
// For all others: the gradient of the filter is itself a convolution, so XNNPACK does the work: dW[h,w,c,o] = sum over b,i,j of x[b, i·s+h−p, j·s+w−p, c] · dy[b,i,j,o].
// Read x's channels as the batch and the batch as channels: then dy is a filter of size OH×OW, spread by the
// forward stride.

import type { TensorInfo } from "@tensorflow/tfjs-core";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { addressOf, simdKernels, type SimdKernels } from "../simd/simdKernels.ts";
import { filterGradientOf, type Conv, type FilterGradient } from "./convolution.ts";
import { call, installKernel, type Kernel } from "./wasmKernel.ts";

export function installConvFilterGradient(): void {
  installKernel("Conv2DBackpropFilter", convFilterGradient);
}

/** x [B,H,W,C], dy [B,OH,OW,O] to the gradient [h,w,C,O]. Channels last only. */
const convFilterGradient: Kernel<FilterGradient> = (inputs, attributes, backend) => {
  const { x, dy, conv } = filterGradientOf(inputs, attributes);
  const kernels = simdKernels(backend);
  if (kernels && isSameSize(conv) && conv.outChannels % 8 === 0) {
    return simdGradient(backend, kernels, conv, x, dy);
  }
  const run = (name: string, inputs: Record<string, TensorInfo>, attrs: Parameters<typeof call>[3]) =>
    call(backend, name, inputs, attrs);

  const pictures = run("Transpose", { x }, { perm: [3, 1, 2, 0] });
  const filter = run("Transpose", { x: dy }, { perm: [1, 2, 0, 3] });
  const { top, left } = conv.padInfo;
  // The last rows and columns may be used by no window of the forward pass: those need no padding, and
  // what the convolution computes there is cut off below.
  const bottom = (conv.outHeight - 1) * conv.strideHeight + conv.filterHeight - conv.inHeight - top;
  const right = (conv.outWidth - 1) * conv.strideWidth + conv.filterWidth - conv.inWidth - left;
  const full = run(
    "Conv2D",
    { x: pictures, filter },
    {
      strides: [1, 1],
      dilations: [conv.strideHeight, conv.strideWidth],
      pad: [
        [0, 0],
        [top, Math.max(0, bottom)],
        [left, Math.max(0, right)],
        [0, 0],
      ],
      dataFormat: "NHWC",
    },
  );
  backend.disposeData(pictures.dataId);
  backend.disposeData(filter.dataId);

  const size = [conv.inChannels, conv.filterHeight, conv.filterWidth, conv.outChannels];
  const cut = bottom < 0 || right < 0 ? run("Slice", { x: full }, { begin: [0, 0, 0, 0], size }) : full;
  const gradient = run("Transpose", { x: cut }, { perm: [1, 2, 0, 3] });
  if (cut !== full) backend.disposeData(cut.dataId);
  backend.disposeData(full.dataId);
  return gradient;
};

/** Square filters of odd size at stride 1, padded so that the output is as large as the input. */
function isSameSize(conv: Conv): boolean {
  const { filterHeight, filterWidth, strideHeight, strideWidth, padInfo } = conv;
  const margin = (filterHeight - 1) / 2;
  const isEven = padInfo.top === margin && padInfo.left === margin;
  return (
    filterHeight === filterWidth && strideHeight === 1 && strideWidth === 1 && isEven && hasSameSize(conv)
  );
}

const hasSameSize = ({ inHeight, inWidth, outHeight, outWidth }: Conv) =>
  inHeight === outHeight && inWidth === outWidth;

function simdGradient(
  backend: BackendWasm,
  kernels: SimdKernels,
  { batchSize, inHeight, inWidth, inChannels, outChannels, filterHeight, padInfo, filterShape }: Conv,
  x: TensorInfo,
  dy: TensorInfo,
): TensorInfo {
  const margin = padInfo.top;
  const height = inHeight + 2 * margin;
  const padded = backend.makeOutput([batchSize, height, inWidth + 2 * margin, inChannels], "float32");
  const gradient = backend.makeOutput(filterShape, "float32");
  const at = (tensor: TensorInfo) => addressOf(backend, tensor);
  kernels.pad(at(x), at(padded), batchSize, inHeight, inWidth, inChannels, margin);
  kernels.filterGradient(
    at(padded),
    at(dy),
    at(gradient),
    batchSize,
    inHeight,
    inWidth,
    inChannels,
    outChannels,
    filterHeight,
  );
  backend.disposeData(padded.dataId);
  return gradient;
}
