// How the page looks now, for a link that is given away: the same, but out of any frame and not in a hall.

import { parseAddress, printOptions } from "#embed/options.ts";
import type { SharedView } from "#features/share/sharedView.ts";
import { builderHash } from "./pages.ts";
import { wornTheme } from "./theme.ts";

export function readView(): SharedView {
  // The language menu changes the address while the page is open, and the theme menu the page itself.
  const { options } = parseAddress(location);
  // A lesson that is open stands with its progress in the link.
  const alone = { ...options, embed: false, present: false, lesson: null } as const;
  const now = options.present ? alone : { ...alone, theme: wornTheme() };
  return {
    printed: printOptions(now),
    lectureQuery: printOptions({ ...options, embed: false, present: true }),
    hidden: now.hide,
    locked: now.lock,
    panel: now.panel === "all" ? null : now.panel,
    theme: now.theme,
    lang: now.lang,
    builder: builderHash.slice(1),
  };
}
