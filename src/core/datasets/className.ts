// Names of classes that a person gives. They stand in the link between commas and colons, so they hold none.

export const longestClassName = 24;
export const fewestClasses = 2;
export const mostClasses = 10;

/** Any text as a class name; "" where nothing is left of it. Cleaning a clean name changes nothing. */
export function cleanClassName(text: string): string {
  const plain = text.normalize("NFC").replace(/[\p{C},:]+/gu, " ");
  const short = Array.from(plain.replace(/\s+/g, " ").trim()).slice(0, longestClassName).join("");
  return short.trim();
}
