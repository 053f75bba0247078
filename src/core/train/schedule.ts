// The learning rate of a step: a straight warm-up over the first tenth of the run, then straight down to a
// hundredth. Short runs of small nets get further with it than with a constant rate.

export function learningRateAt(step: number, steps: number, peak: number): number {
  const warmUp = Math.max(1, Math.round(steps / 10));
  if (step < warmUp) return (peak * (step + 1)) / warmUp;
  const done = (step - warmUp) / Math.max(1, steps - warmUp);
  return peak * (1 - 0.99 * done);
}
