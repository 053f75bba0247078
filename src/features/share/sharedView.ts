// What a link says besides the experiment: how the page looks when it is opened.

import type { PartName } from "#core/parts.ts";

export interface SharedView {
  /** As options of the address; "" where the page looks as it usually does. */
  readonly printed: string;
  /** In lecture mode, behind the "?". */
  readonly lectureQuery: string;
  /** Names of parts that are left out, and of parts that cannot be changed. */
  readonly hidden: readonly PartName[];
  readonly locked: readonly PartName[];
  /** The one that stands alone. */
  readonly panel: PartName | null;
  readonly theme: "system" | "light" | "dark" | "projector";
  readonly lang: "auto" | "en" | "zh";
  /** Behind the "#" of the page for authors, before the experiment. */
  readonly builder: string;
}
