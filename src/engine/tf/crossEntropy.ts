// The mean softmax cross-entropy of a batch and its slope in few kernels: on a GPU, where each is a program to start, tfjs'
// own cost more than what they compute.

import { add, exp, log, max, mul, sub, sum, tensor, type Scalar, type Tensor } from "@tensorflow/tfjs-core";

/**
 * Both [pictures, classes]; `wanted` has one 1 a row. The slope by the logits is (softmax - wanted) / pictures. To be
 * called inside of a tidy.
 */
export function crossEntropyOf(
  logits: Tensor,
  wanted: Tensor,
): { readonly loss: Scalar; readonly slope: Tensor } {
  const share = 1 / (logits.shape[0] ?? 1);
  const most = max(logits, 1, true);
  const whole = add(most, log(sum(exp(sub(logits, most)), 1, true)));
  const logShares = sub(logits, whole);
  return {
    loss: mul(sum(mul(wanted, logShares)), -share),
    slope: mul(sub(exp(logShares), wanted), share),
  };
}

/** [pictures, classes] with one 1 a row. Throws if a label is none of the classes. */
export function oneHot(labels: Uint8Array, classCount: number): Tensor {
  const values = new Float32Array(labels.length * classCount);
  labels.forEach((label, row) => {
    if (label >= classCount) throw new Error(`label ${label} of ${classCount} classes`);
    values[row * classCount + label] = 1;
  });
  return tensor(values, [labels.length, classCount]);
}
