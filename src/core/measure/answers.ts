// Reading a net's probabilities, count × classCount in one array.

export function answerAt(probabilities: Float32Array, classCount: number, index: number): number {
  const start = index * classCount;
  let best = 0;
  for (let label = 1; label < classCount; label++) {
    if ((probabilities[start + label] ?? 0) > (probabilities[start + best] ?? 0)) best = label;
  }
  return best;
}

export function answersOf(probabilities: Float32Array, classCount: number): Uint8Array {
  const count = probabilities.length / classCount;
  return Uint8Array.from({ length: count }, (_, index) => answerAt(probabilities, classCount, index));
}
