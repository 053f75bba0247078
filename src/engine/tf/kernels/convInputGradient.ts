// Conv2DBackpropInput for WASM: at stride 1 the gradient is a convolution of dy with the filter turned by 180°
// and its channels swapped, which XNNPACK does several times faster than tfjs' scalar loop. Other strides are
// left to the stock kernel.

import { backend_util, type TensorInfo } from "@tensorflow/tfjs-core";
import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { call, extendKernel, floatsOf, type Attributes } from "./wasmKernel.ts";
import type { ConvAttributes, Size4 } from "./convolution.ts";

type InputGradient = Attributes & ConvAttributes & { readonly inputShape: Size4 };

export function installConvInputGradient(): void {
  extendKernel<InputGradient>("Conv2DBackpropInput", (stock) => (inputs, attributes, backend) => {
    const { dy, filter } = inputs;
    if (dy === undefined || filter === undefined) throw new Error("Conv2DBackpropInput needs dy and filter");
    const { strides, pad, dimRoundingMode, inputShape } = attributes;
    const shape = filter.shape as Size4;
    const conv = backend_util.computeConv2DInfo(inputShape, shape, strides, 1, pad, dimRoundingMode);
    const { top, bottom, left, right } = conv.padInfo;
    const [rows, columns] = [conv.filterHeight - 1, conv.filterWidth - 1];
    const padsFit = top <= rows && bottom <= rows && left <= columns && right <= columns;
    if (conv.strideHeight !== 1 || conv.strideWidth !== 1 || !padsFit) {
      return stock(inputs, attributes, backend);
    }
    const turned = turnFilter(backend, filter, shape);
    const gradient = call(
      backend,
      "Conv2D",
      { x: dy, filter: turned },
      {
        strides: [1, 1],
        dilations: [1, 1],
        pad: [
          [0, 0],
          [rows - top, rows - bottom],
          [columns - left, columns - right],
          [0, 0],
        ],
        dataFormat: "NHWC",
      },
    );
    backend.disposeData(turned.dataId);
    return gradient;
  });
}

/** [h,w,C,O] to [h,w,O,C], both picture axes reversed. */
function turnFilter(backend: BackendWasm, filter: TensorInfo, [height, width, from, to]: Size4): TensorInfo {
  const turned = backend.makeOutput([height, width, to, from], "float32");
  const source = floatsOf(backend, filter);
  const target = floatsOf(backend, turned);
  const taps = height * width;
  for (let tap = 0; tap < taps; tap++) {
    const start = (taps - 1 - tap) * from * to;
    let read = tap * from * to;
    for (let channel = 0; channel < from; channel++) {
      for (let out = 0; out < to; out++) target[start + out * from + channel] = source[read++] ?? 0;
    }
  }
  return turned;
}
