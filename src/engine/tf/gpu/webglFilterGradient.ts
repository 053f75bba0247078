// The gradient of a convolution's filter on WebGL 2. tfjs' own gives each weight one thread, which goes through all
// places of all pictures. Here the rows of the pictures are dealt out to as many parts as keep a GPU busy, and a second
// program adds the parts up.

import { getKernel, registerKernel, unregisterKernel, type TensorInfo } from "@tensorflow/tfjs-core";
import type { GPGPUProgram, MathBackendWebGL } from "@tensorflow/tfjs-backend-webgl";
import { filterGradientOf, type Conv, type FilterGradient } from "../kernels/convolution.ts";

/** So many threads are wanted at least, where there are rows enough for them. */
const wantedThreads = 65_536;

export function installWebglFilterGradient(): void {
  const stock = getKernel("Conv2DBackpropFilter", "webgl");
  unregisterKernel("Conv2DBackpropFilter", "webgl");
  registerKernel({
    ...stock,
    kernelFunc({ inputs, attrs, backend }) {
      const given = attrs as unknown as FilterGradient;
      const { x, dy, conv } = filterGradientOf(inputs as Record<string, TensorInfo>, given);
      const webgl = backend as MathBackendWebGL;
      const rows = conv.batchSize * conv.outHeight;
      const rowsPerPart = Math.ceil(rows / Math.ceil(wantedThreads / sizeOf(conv)));
      const parts = Math.ceil(rows / rowsPerPart);
      const partial = webgl.runWebGLProgram(partialSums(conv, parts, rowsPerPart), [x, dy], "float32");
      const gradient = webgl.runWebGLProgram(sumOfParts(conv, parts), [partial], "float32");
      webgl.disposeIntermediateTensorInfo(partial);
      return gradient;
    },
  });
}

const sizeOf = ({ filterHeight, filterWidth, inChannels, outChannels }: Conv) =>
  filterHeight * filterWidth * inChannels * outChannels;

/** x, dy to [parts, weights]. */
function partialSums(conv: Conv, parts: number, rowsPerPart: number): GPGPUProgram {
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels } = conv;
  const { filterWidth, strideHeight, strideWidth, padInfo } = conv;
  return {
    variableNames: ["x", "dy"],
    outputShape: [parts, sizeOf(conv)],
    userCode: `
      void main() {
        ivec2 place = getOutputCoords();
        int channel = place.y % ${outChannels};
        int tap = place.y / ${outChannels};
        int fromChannel = tap % ${inChannels};
        int row = tap / ${inChannels * filterWidth};
        int column = (tap / ${inChannels}) % ${filterWidth};
        int start = place.x * ${rowsPerPart};
        float sum = 0.0;
        for (int at = start; at < min(start + ${rowsPerPart}, ${batchSize * outHeight}); at++) {
          int picture = at / ${outHeight};
          int outRow = at % ${outHeight};
          int inRow = outRow * ${strideHeight} + row - ${padInfo.top};
          if (inRow < 0 || inRow >= ${inHeight}) continue;
          for (int outColumn = 0; outColumn < ${outWidth}; outColumn++) {
            int inColumn = outColumn * ${strideWidth} + column - ${padInfo.left};
            if (inColumn < 0 || inColumn >= ${inWidth}) continue;
            sum += getX(picture, inRow, inColumn, fromChannel) * getDy(picture, outRow, outColumn, channel);
          }
        }
        setOutput(sum);
      }
    `,
  };
}

/** [parts, weights] to the filter's shape. */
function sumOfParts(conv: Conv, parts: number): GPGPUProgram {
  const { filterWidth, inChannels, outChannels, filterShape } = conv;
  return {
    variableNames: ["partial"],
    outputShape: [...filterShape],
    userCode: `
      void main() {
        ivec4 place = getOutputCoords();
        int tap = (place.x * ${filterWidth} + place.y) * ${inChannels} + place.z;
        int weight = tap * ${outChannels} + place.w;
        float sum = 0.0;
        for (int part = 0; part < ${parts}; part++) sum += getPartial(part, weight);
        setOutput(sum);
      }
    `,
  };
}
