// What a link says besides the experiment: how the page looks when it is opened.

export interface SharedView {
  /** Behind the "?", without it. */
  readonly query: string;
  /** The same in lecture mode. */
  readonly lectureQuery: string;
  /** Names of parts that are left out, and of parts that cannot be changed. */
  readonly hidden: readonly string[];
  readonly locked: readonly string[];
}
