// What the page's address says of the view, for a link that is given away: the same, but out of any frame.

import { parseOptions, printOptions } from "#embed/options.ts";
import type { SharedView } from "#features/share/sharedView.ts";
import { builderHash } from "./EmbedThis.tsx";

export function readView(): SharedView {
  // The language menu changes the address while the page is open.
  const { options } = parseOptions(location.search);
  const alone = { ...options, embed: false, present: false } as const;
  return {
    query: printOptions(alone),
    lectureQuery: printOptions({ ...alone, present: true }),
    hidden: options.hide,
    locked: options.lock,
    builder: builderHash.slice(1),
  };
}
