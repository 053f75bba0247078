// Finds the sentences that stand as strings in a TypeScript file, for the test that wants each of them translated.
// Values in them are put as 7. A small reader of its own: comments and regular expressions must not be taken for text.

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\})*`/g;

/** Words that begin like a sentence and end like one. */
const sentence = /^[A-Z7].*\s.*[.?]$|^[A-Z].*: 7$/s;

export function sentencesIn(source: string): readonly string[] {
  return [...source.matchAll(token)]
    .filter(({ index }) => !isThrownAtOurselves(source.slice(0, index)))
    .map(([text]) => plain(text))
    .filter((text) => sentence.test(text));
}

/** An Error of our own is for whoever mends the page, not for whoever uses it. */
function isThrownAtOurselves(before: string): boolean {
  return /\b(Range|Type)?Error\(\s*$/.test(before);
}

/** Comments become nothing, templates get a 7 for every value. */
function plain(text: string): string {
  if (text.startsWith("/")) return "";
  const inner = text.slice(1, -1);
  const filled = text.startsWith("`") ? inner.replace(/\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\}/g, "7") : inner;
  return filled.replace(/\\(["'`])/g, "$1").replace(/\\n/g, "\n");
}
