// Counts and what follows from them. A rate is never passed around without its denominator.

export interface Rate {
  readonly count: number;
  readonly total: number;
}

/** 0..1, or null when nothing was counted. */
export function valueOf({ count, total }: Rate): number | null {
  return total === 0 ? null : count / total;
}

/** Wilson's 95 % score interval (Wilson 1927): stays in 0..1 and is right near the ends, where ASR lives. */
export function interval95({ count, total }: Rate): { readonly low: number; readonly high: number } | null {
  if (total === 0) return null;
  const z = 1.959964;
  const share = count / total;
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
