// Values 0..1 as colours: from a grey that neither theme swallows to the net's own colour (Okabe and Ito 2008).

const ground = [222, 220, 216] as const;
const colours = { clean: [0, 114, 178], poisoned: [213, 94, 0] } as const;

/** count × 3 bytes. */
export function heatPixels(values: Float32Array, net: keyof typeof colours): Uint8Array {
  const pixels = new Uint8Array(values.length * 3);
  for (const [at, value] of values.entries()) {
    const share = Math.max(0, Math.min(1, value));
    for (let channel = 0; channel < 3; channel++) {
      const [from, to] = [ground[channel] ?? 0, colours[net][channel] ?? 0];
      pixels[at * 3 + channel] = Math.round(from + (to - from) * share);
    }
  }
  return pixels;
}
