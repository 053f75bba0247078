// Marks an element as a part of the page that a lesson can point at.

import type { PartName } from "#core/lessons/parts.ts";

export interface PartMark {
  readonly "data-part": PartName;
}

/** `<div {...part("flip-chart")}>` */
export const part = (name: PartName): PartMark => ({ "data-part": name });
