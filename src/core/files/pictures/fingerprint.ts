// A short text that differs for different pictures: the same picture given twice would stand in training and be
// held out at once.

/** 64 bits: FNV-1a twice, from two starting points. */
export function fingerprintOf(pixels: Uint8Array): string {
  let one = 2166136261;
  let other = 3339675911;
  for (const value of pixels) {
    one = Math.imul(one ^ value, 16777619);
    other = Math.imul(other ^ value, 16777619) ^ (other >>> 15);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
