// Words that are drawn in one typeface and then in another push each other about. So the first drawing waits a moment
// for its typefaces; nobody waits long for them.

import { wordsInUse } from "#words/words.ts";

const longestMs = 300;

/** Only while the Chinese typeface is wanted, `chinese` brings its style sheet. */
export async function typefaces(chinese: Promise<unknown> | null): Promise<void> {
  const loading = Promise.all([
    document.fonts.load("1rem 'Inter Variable'"),
    // It comes in a hundred parts; what is asked for here are the parts with the page's words.
    chinese?.then(() => document.fonts.load("1rem 'Noto Sans SC Variable'", wordsInUse())),
  ]).catch(() => []);
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, longestMs))]);
}
