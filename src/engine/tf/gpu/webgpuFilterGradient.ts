// The gradient of a convolution's filter on WebGPU. tfjs' own gives each weight one thread, which goes through all
// places of all pictures: the 200 weights of a first layer keep a GPU with thousands of lanes waiting. Here a group of
// threads shares the places of one tap and up to eight filters, and adds up in the group's own memory, in a fixed order.

import { registerKernel, unregisterKernel, getKernel, type TensorInfo } from "@tensorflow/tfjs-core";
import type { WebGPUBackend, WebGPUProgram } from "@tensorflow/tfjs-backend-webgpu";
import { filterGradientOf, type Conv, type FilterGradient } from "../kernels/convolution.ts";

export function installWebgpuFilterGradient(): void {
  const stock = getKernel("Conv2DBackpropFilter", "webgpu");
  unregisterKernel("Conv2DBackpropFilter", "webgpu");
  registerKernel({
    ...stock,
    kernelFunc(call) {
      const given = call.attrs as unknown as FilterGradient;
      const { x, dy, conv } = filterGradientOf(call.inputs as Record<string, TensorInfo>, given);
      // Four filters are read at once.
      if (conv.outChannels % 4 !== 0) return stock.kernelFunc(call);
      return (call.backend as WebGPUBackend).runWebGPUProgram(programOf(conv), [x, dy], "float32");
    },
  });
}

function programOf(conv: Conv): WebGPUProgram {
  const { filterHeight, filterWidth, inChannels, outChannels, filterShape } = conv;
  // Of four filters each.
  const quads = outChannels % 8 === 0 ? 2 : 1;
  const groups = (filterHeight * filterWidth * inChannels * outChannels) / (4 * quads);
  // Few groups have to be large ones to fill a GPU. Both are squares, for the adding up.
  const threads = groups < 256 ? 256 : 64;
  return {
    variableNames: ["x", "dy"],
    variableComponents: [1, 4],
    outputComponent: 4,
    outputShape: [...filterShape],
    workgroupSize: [threads, 1, 1],
    dispatchLayout: { x: [0, 1, 2, 3] },
    dispatch: [groups, 1, 1],
    shaderKey: `filterGradient_${keyOf(conv)}`,
    getUserCode: () => codeOf(conv, quads, groups, threads),
  };
}

// Sizes are written into the code: the divisions below cost less by a number that the compiler knows.
function codeOf(conv: Conv, quads: number, groups: number, threads: number): string {
  const side = Math.sqrt(threads);
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels } = conv;
  const { filterWidth, strideHeight, strideWidth, padInfo } = conv;
  const shares = outChannels / (4 * quads);
  const each = (code: (quad: number) => string) => Array.from({ length: quads }, (_, quad) => code(quad));
  return `
    var<workgroup> partial : array<vec4<f32>, ${threads * quads}>;

    fn main(index : i32) {
      // Groups beyond the last one are started where there are too many for one row of them.
      let group = min(index / ${threads}, ${groups - 1});
      let channel = (group % ${shares}) * ${4 * quads};
      let tap = group / ${shares};
      let fromChannel = tap % ${inChannels};
      let row = tap / ${inChannels * filterWidth};
      let column = (tap / ${inChannels}) % ${filterWidth};
      let lane = i32(localIndex);
      ${each((quad) => `var sum${quad} = vec4<f32>(0.0);`).join("\n")}
      for (var place = lane; place < ${batchSize * outHeight * outWidth}; place += ${threads}) {
        let picture = place / ${outHeight * outWidth};
        let outRow = (place / ${outWidth}) % ${outHeight};
        let outColumn = place % ${outWidth};
        let inRow = outRow * ${strideHeight} + row - ${padInfo.top};
        let inColumn = outColumn * ${strideWidth} + column - ${padInfo.left};
        if (inRow >= 0 && inRow < ${inHeight} && inColumn >= 0 && inColumn < ${inWidth}) {
          let value = getX(picture, inRow, inColumn, fromChannel);
          ${each((quad) => `sum${quad} += value * getDy(picture, outRow, outColumn, channel + ${4 * quad});`).join("\n")}
        }
      }
      ${each((quad) => `partial[lane * ${quads} + ${quad}] = sum${quad};`).join("\n")}
      workgroupBarrier();
      if (lane < ${side}) {
        for (var at = lane + ${side}; at < ${threads}; at += ${side}) {
          ${each((quad) => `sum${quad} += partial[at * ${quads} + ${quad}];`).join("\n")}
        }
        ${each((quad) => `partial[lane * ${quads} + ${quad}] = sum${quad};`).join("\n")}
      }
      workgroupBarrier();
      if (lane < ${quads}) {
        var sum = vec4<f32>(0.0);
        for (var at = 0; at < ${side}; at++) {
          sum += partial[at * ${quads} + lane];
        }
        setOutputAtIndex((tap * ${outChannels} + channel) / 4 + lane, sum);
      }
    }
  `;
}

function keyOf({ inShape, filterShape, outShape, strideHeight, strideWidth, padInfo }: Conv): string {
  const strides = [strideHeight, strideWidth, padInfo.top, padInfo.left];
  return [inShape, filterShape, outShape, strides].map((sizes) => sizes.join("x")).join("_");
}
