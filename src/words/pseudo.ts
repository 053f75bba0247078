// A language for tests: every English text with accents on all its letters and two fifths longer, made when it is
// asked for. A plain letter on the page is then a text that is in no catalogue.

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = Array.from("åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ");
const growth = 0.4;
/** Appended to make it longer, in words of a length that may be wrapped. */
const filler = "öñé ţŵö ";

export function pseudoText(text: string): string {
  const letters = text
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith("<") ? part : accent(part)))
    .join("");
  const missing = Math.ceil(text.replace(/<[^>]*>/g, "").length * growth);
  return text.trim() === "" ? text : `${letters} ${filler.repeat(missing).slice(0, missing).trim()}`;
}

const accent = (text: string) =>
  Array.from(text, (letter) => accented[plain.indexOf(letter)] ?? letter).join("");

export const pseudoProcessor = {
  type: "postProcessor" as const,
  name: "pseudo",
  process: (text: string) => pseudoText(text),
};
