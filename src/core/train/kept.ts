// Which moments of a run are kept so that one can go back to them: as many as fit a fixed number of bytes, evenly
// spread. When they become too many every second one goes, and from then on every second one is kept.

export interface Moment<T> {
  readonly step: number;
  readonly bytes: number;
  readonly value: T;
}

export interface Kept<T> {
  readonly budget: number;
  /** Of the moments that were offered, each so many-th stays; the first and the newest stay in any case. */
  readonly stride: number;
  readonly moments: readonly (Moment<T> & { readonly index: number })[];
}

export function nothingKept<T>(budget: number): Kept<T> {
  return { budget, stride: 1, moments: [] };
}

/** Steps rise; a moment of the newest step again replaces it. */
export function keep<T>(kept: Kept<T>, moment: Moment<T>): Kept<T> {
  const { moments, stride } = kept;
  const newest = moments.at(-1);
  if (newest && moment.step < newest.step) {
    throw new Error(`step ${moment.step} was offered after step ${newest.step}`);
  }
  const again = newest?.step === moment.step;
  const index = newest ? newest.index + (again ? 0 : 1) : 0;
  const staying = again ? moments.slice(0, -1) : moments.filter((each) => each.index % stride === 0);
  return fitted({ ...kept, moments: [...staying, { ...moment, index }] });
}

/** The same moments in another number of bytes. */
export function withBudget<T>(kept: Kept<T>, budget: number): Kept<T> {
  return fitted({ ...kept, budget });
}

/** What was kept up to and with this step: where another run may go on. */
export function upTo<T>(kept: Kept<T>, step: number): Kept<T> {
  return { ...kept, moments: kept.moments.filter((each) => each.step <= step) };
}

export function keptAt<T>(kept: Kept<T>, step: number): T | null {
  return kept.moments.find((each) => each.step === step)?.value ?? null;
}

/** The newest moment that is not after this step. */
export function keptBefore<T>(kept: Kept<T>, step: number): Moment<T> | null {
  return kept.moments.findLast((each) => each.step <= step) ?? null;
}

export const keptSteps = ({ moments }: Kept<unknown>): readonly number[] => moments.map(({ step }) => step);

export const keptBytes = ({ moments }: Kept<unknown>): number =>
  moments.reduce((sum, { bytes }) => sum + bytes, 0);

function fitted<T>(kept: Kept<T>): Kept<T> {
  let { stride, moments } = kept;
  // With two left there is nothing between: the first and the newest stay however large they are.
  while (moments.length > 2 && keptBytes({ ...kept, moments }) > kept.budget) {
    stride *= 2;
    const wide = stride;
    moments = moments.filter(({ index }, at) => index % wide === 0 || at === moments.length - 1);
  }
  return { ...kept, stride, moments };
}
