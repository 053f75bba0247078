// How rates (0..1) are written: "97 %", "99.4 %", "72.2–76.1"; an en dash for what was not measured.

const unmeasured = "–";
const space = "\u00a0";
// Made once: `toLocaleString` makes one at every call, which was the dearest line of a training page.
const grouped = new Intl.NumberFormat("en-GB");

export function percentText(rate: number | null | undefined, digits = 0): string {
  const number = percentNumber(rate, digits);
  return number === unmeasured ? number : `${number}${space}%`;
}

/** The number alone, for a column whose heading says per cent. */
export function percentNumber(rate: number | null | undefined, digits = 0): string {
  const percent = (rate ?? Number.NaN) * 100;
  if (!Number.isFinite(percent)) return unmeasured;
  const text = percent.toFixed(digits);
  // "-0" is no percentage.
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}

export function intervalText(low: number, high: number, digits = 1): string {
  return `${percentNumber(low, digits)}–${percentNumber(high, digits)}`;
}

/** 10000 as "10,000": the same on every machine, because a figure is quoted from one and read on another. */
export function countText(count: number): string {
  return Number.isFinite(count) ? grouped.format(count) : unmeasured;
}
