// What a link says besides the experiment: how the page looks when it is opened.

import type { PartName } from "#core/parts.ts";

export interface SharedView {
  /** Behind the "?", without it. */
  readonly query: string;
  /** The same in lecture mode. */
  readonly lectureQuery: string;
  /** Names of parts that are left out, and of parts that cannot be changed. */
  readonly hidden: readonly PartName[];
  readonly locked: readonly PartName[];
  /** Behind the "#" of the page for authors, before the experiment. */
  readonly builder: string;
}
