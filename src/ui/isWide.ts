// Whether there is room for two columns or more when the page opens. Only for what starts open or closed: what
// follows the width while it changes is a matter of style sheets.

export function isWide(): boolean {
  return matchMedia("(min-width: 46rem)").matches;
}
