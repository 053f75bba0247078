// The seed after this one: what "new seed" takes, so that pressing it twice never comes back at once.

export const nextSeed = (seed: number): number => (seed % 999_999_999) + 1;
