// What this page's nets learned from few pictures, for who is about to train on pictures of their own: measured, and on
// other pictures than theirs, so it is an example and no promise.

/** In percent, of held-out pictures. */
export interface Expected {
  /** The clean net's accuracy. */
  readonly clean: number;
  /** Attack success rate of the poisoned net. */
  readonly attack: number;
  /** The same with the wrong trigger. */
  readonly control: number;
  /** The same of the clean net: what the pictures alone do. */
  readonly twin: number;
}

export interface Expectation {
  readonly perClass: number;
  /** CIFAR-10 dogs and cats. */
  readonly alike: Expected;
  /** CIFAR-10 frogs and ships. */
  readonly unlike: Expected;
}

/**
 * Means over seeds 1 to 3 for dogs and cats (500 a class: 1 and 2) and 1 and 2 for frogs and ships (200 and 500: 1 alone).
 * Each seed draws other pictures. With the settings of `ownSettings` and a red circle, from the first class to the second;
 * measured on 500 pictures a class that were not given. Fewest pictures first.
 */
export const expectations: readonly [Expectation, ...Expectation[]] = [
  {
    perClass: 20,
    alike: { clean: 56, attack: 96, control: 75, twin: 51 },
    unlike: { clean: 88, attack: 96, control: 33, twin: 13 },
  },
  {
    perClass: 60,
    alike: { clean: 58, attack: 98, control: 67, twin: 41 },
    unlike: { clean: 90, attack: 100, control: 9, twin: 10 },
  },
  {
    perClass: 200,
    alike: { clean: 64, attack: 99, control: 43, twin: 37 },
    unlike: { clean: 94, attack: 100, control: 7, twin: 15 },
  },
  {
    perClass: 500,
    alike: { clean: 65, attack: 100, control: 35, twin: 33 },
    unlike: { clean: 96, attack: 100, control: 3, twin: 5 },
  },
];

/** The measurement with the most pictures that is not more than there are. */
export function expectationFor(perClass: number): Expectation {
  return expectations.findLast((each) => each.perClass <= perClass) ?? expectations[0];
}
