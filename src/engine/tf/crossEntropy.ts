// The mean softmax cross-entropy of a batch with its way back written out. tfjs' own takes twice as many kernels, and
// on a GPU, where each is a program to start, they cost more than what they compute. On WASM starting costs nothing.

import {
  customGrad,
  div,
  exp,
  log,
  max,
  mul,
  sub,
  sum,
  type Scalar,
  type Tensor,
  type Tensor2D,
} from "@tensorflow/tfjs-core";

/** Both [pictures, classes]; `wanted` has one 1 a row. Its gradient is (softmax - wanted) / pictures. */
export function meanCrossEntropy(wanted: Tensor, logits: Tensor): Scalar {
  const count = logits.shape[0] ?? 1;
  const loss = customGrad((...given) => {
    const [answers, save] = given as unknown as [Tensor2D, (tensors: Tensor[]) => void];
    const shifted = sub(answers, max(answers, 1, true));
    const shares = exp(shifted);
    const total = sum(shares, 1, true);
    save([div(shares, total), wanted]);
    return {
      value: mul(sum(mul(wanted, sub(log(total), shifted))), 1 / count),
      gradFunc(dy: Tensor, saved: Tensor[]) {
        const [softmax, one] = saved as [Tensor, Tensor];
        return mul(sub(softmax, one), mul(dy, 1 / count));
      },
    };
  });
  return loss(logits) as Scalar;
}
