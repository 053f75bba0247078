// The attributes of the custom element. Its script and its declarations for TypeScript are made from these lists.

import type { OptionKey } from "./schema.ts";

/** They go into the frame's address, as options of the same name. */
export const optionAttributes = [
  "lesson",
  "panel",
  "hide",
  "lock",
  "lang",
  "theme",
] as const satisfies readonly OptionKey[];

/** "experiment" is the text behind "#" of a link. */
export const ownAttributes = ["experiment", "height", "src", "poster"] as const;
