// MaxPoolGrad for WASM: the stock kernel gives no gradient to windows whose maximum is ≤ 0. As on the cpu
// backend, the first of equal maxima (row by row) gets the whole gradient.

import { backend_util, type TensorInfo } from "@tensorflow/tfjs-core";
import { addressOf, simdKernels } from "../simd/simdKernels.ts";
import { floatsOf, installKernel, type Kernel } from "./wasmKernel.ts";
import type { Size4 } from "./convolution.ts";

interface PoolGradient {
  readonly filterSize: [number, number] | number;
  readonly strides: [number, number] | number;
  readonly pad: "valid" | "same" | number;
  readonly dimRoundingMode?: "floor" | "round" | "ceil";
}

export function installMaxPoolGradient(): void {
  installKernel("MaxPoolGrad", maxPoolGradient);
}

const maxPoolGradient: Kernel<PoolGradient> = ({ dy, input }, attributes, backend) => {
  if (dy === undefined || input === undefined) throw new Error("MaxPoolGrad needs dy and input");
  const { filterSize, strides, pad, dimRoundingMode } = attributes;
  const pool = backend_util.computePool2DInfo(
    input.shape as Size4,
    filterSize,
    strides,
    1,
    pad,
    dimRoundingMode,
  );
  const gradient: TensorInfo = backend.makeOutput(input.shape, "float32");
  const kernels = simdKernels(backend);
  if (kernels && isHalving(pool) && pool.inChannels % 4 === 0) {
    const at = (tensor: TensorInfo) => addressOf(backend, tensor);
    const windowRows = pool.batchSize * pool.outHeight;
    kernels.poolGradient(at(input), at(dy), at(gradient), windowRows, pool.outWidth, pool.inChannels);
    return gradient;
  }
  const from = floatsOf(backend, dy);
  const values = floatsOf(backend, input);
  const to = floatsOf(backend, gradient);
  if (isHalving(pool)) halvingGradient(pool, from, values, to);
  else anyGradient(pool, from, values, to);
  return gradient;
};

type Pool = backend_util.Conv2DInfo;

// 2×2 windows side by side, none reaching over the edge: each value belongs to one window.
function isHalving(pool: Pool): boolean {
  const { filterHeight, filterWidth, strideHeight, strideWidth, inHeight, inWidth, outHeight, outWidth } =
    pool;
  const twoByTwo = filterHeight === 2 && filterWidth === 2 && strideHeight === 2 && strideWidth === 2;
  return twoByTwo && inHeight === outHeight * 2 && inWidth === outWidth * 2;
}

function halvingGradient(pool: Pool, dy: Float32Array, x: Float32Array, dx: Float32Array): void {
  const channels = pool.inChannels;
  const row = pool.inWidth * channels;
  const rowsOfWindows = pool.batchSize * pool.outHeight;
  dx.fill(0);
  let at = 0;
  for (let windowRow = 0; windowRow < rowsOfWindows; windowRow++) {
    let upper = windowRow * 2 * row;
    for (let column = 0; column < pool.outWidth; column++) {
      for (let channel = 0; channel < channels; channel++) {
        let winner = upper;
        if ((x[upper + channels] as number) > (x[winner] as number)) winner = upper + channels;
        if ((x[upper + row] as number) > (x[winner] as number)) winner = upper + row;
        if ((x[upper + row + channels] as number) > (x[winner] as number)) winner = upper + row + channels;
        dx[winner] = dy[at++] as number;
        upper++;
      }
      upper += channels;
    }
  }
}

function anyGradient(pool: Pool, dy: Float32Array, x: Float32Array, dx: Float32Array): void {
  const { inHeight, inWidth, inChannels: channels, strideHeight, strideWidth } = pool;
  dx.fill(0);
  let at = 0;
  for (let picture = 0; picture < pool.batchSize; picture++) {
    const start = picture * inHeight * inWidth * channels;
    for (let outRow = 0; outRow < pool.outHeight; outRow++) {
      const top = outRow * strideHeight - pool.padInfo.top;
      const lastRow = Math.min(inHeight, top + pool.filterHeight);
      for (let outColumn = 0; outColumn < pool.outWidth; outColumn++) {
        const left = outColumn * strideWidth - pool.padInfo.left;
        const lastColumn = Math.min(inWidth, left + pool.filterWidth);
        for (let channel = 0; channel < channels; channel++, at++) {
          let winner = -1;
          let most = -Infinity;
          for (let row = Math.max(0, top); row < lastRow; row++) {
            for (let column = Math.max(0, left); column < lastColumn; column++) {
              const place = start + (row * inWidth + column) * channels + channel;
              const value = x[place] as number;
              if (value > most) [most, winner] = [value, place];
            }
          }
          if (winner >= 0) dx[winner] = (dx[winner] as number) + (dy[at] as number);
        }
      }
    }
  }
}
