// How the page looks can be said in two places: in the query, where an author writes it, and behind "#", so that one
// link holds all. The query wins, key by key: who opens another link in a course page's frame does not unlock it.

/** The lesson is not among them: behind "#" it stands with the student's progress (askedLesson.ts). */
export const viewKeys = ["embed", "panel", "hide", "lock", "lang", "theme", "height", "present"] as const;

interface Place {
  /** Each with its mark, as `location` has it. */
  readonly search: string;
  readonly hash: string;
}

export function viewParameters({ search, hash }: Place): URLSearchParams {
  const parameters = new URLSearchParams(search);
  for (const [key, value] of parametersOf(hash).filter(([each]) => isViewKey(each) && !parameters.has(each)))
    parameters.append(key, value);
  return parameters;
}

/** The language that the address asks for, as a query of its own: for a link to another view of the page. */
export function languageQuery(place: Place): URLSearchParams {
  const language = viewParameters(place).get("lang");
  return new URLSearchParams(language === null ? {} : { lang: language });
}

/** What the hash says of the view, and that alone; "" for nothing. */
export const viewIn = (hash: string): string => printed(parametersOf(hash).filter(([key]) => isViewKey(key)));

export const withoutView = (hash: string): string =>
  printed(parametersOf(hash).filter(([key]) => !isViewKey(key)));

/** Both as they stand behind "#". */
export function joinHash(link: string, view: string): string {
  if (view === "") return link;
  return `${link === "" ? "v=1" : link}&${view}`;
}

export const isViewKey = (key: string): boolean => viewKeys.some((each) => each === key);

/** WordPress hangs "#?secret=…" onto the address of every frame that it makes out of a pasted one. */
export const withoutSecret = (text: string): string => text.replace(/#?\?secret=\w*$/, "");

const parametersOf = (hash: string): readonly (readonly [string, string])[] => [
  ...new URLSearchParams(withoutSecret(hash).replace(/^#/, "")),
];

const printed = (pairs: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(pairs.map((pair) => [...pair]))
    .toString()
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":");
