// Labels at the ends of lines, pushed apart so that none covers another.

/**
 * New places, in the order given: at least `gap` apart, inside low..high where there is room, as near to the
 * wanted places as one pass down and one pass up can bring them. The order from low to high is kept.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = [...wanted.keys()].sort((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  // Half of each push goes down first, so that a close pair opens evenly around its middle.
  const places = order.map((at) => wanted[at] ?? 0);
  for (let turn = 0; turn < 8; turn++) {
    for (let at = 1; at < places.length; at++) {
      const missing = gap - ((places[at] ?? 0) - (places[at - 1] ?? 0));
      if (missing <= 0) continue;
      places[at - 1] = (places[at - 1] ?? 0) - missing / 2;
      places[at] = (places[at] ?? 0) + missing / 2;
    }
  }
  for (let at = 0; at < places.length; at++) {
    places[at] = Math.max(places[at] ?? 0, at === 0 ? low : (places[at - 1] ?? 0) + gap);
  }
  for (let at = places.length - 1; at >= 0; at--) {
    places[at] = Math.min(places[at] ?? 0, at === places.length - 1 ? high : (places[at + 1] ?? 0) - gap);
  }
  const result = [...wanted];
  order.forEach((at, rank) => (result[at] = places[rank] ?? 0));
  return result;
}
