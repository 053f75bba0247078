// The order of rows in which classes of different sizes are spread evenly.

/**
 * Class indices, counts[c] times each, spread evenly: 0 1 2 0 1 2 … when the counts agree. Picture i of n
 * stands at (i + ½)/n of the whole, so that a smaller class is thinned out instead of running dry.
 */
export function interleave(counts: readonly number[]): readonly number[] {
  return counts
    .flatMap((count, which) =>
      Array.from({ length: count }, (_, at) => ({ which, place: (at + 0.5) / count })),
    )
    .sort((a, b) => a.place - b.place || a.which - b.which)
    .map(({ which }) => which);
}
