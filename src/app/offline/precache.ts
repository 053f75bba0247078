// Which kept file answers which request. Pure: the worker that asks is serviceWorker.ts.

/** As the build lists them: an address relative to the page, and a fingerprint where the name has none. */
export interface Precached {
  readonly url: string;
  readonly revision: string | null;
}

/** Changes with every file, so that a version is whole or not there. */
export function versionOf(entries: readonly Precached[]): string {
  let hash = 0x811c9dc5;
  for (const letter of entries.map(({ url, revision }) => `${url} ${revision ?? ""}`).join("\n")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

export type Answer =
  /** One of the files that come with the page. */
  | { readonly from: "page"; readonly url: string }
  /** A packed picture file: its address holds its fingerprint, so it never changes. */
  | { readonly from: "pictures" }
  /** Which picture sets there are: asked anew whenever that can be done. */
  | { readonly from: "manifest" }
  /** A font part or a file of another version: kept once it was used. */
  | { readonly from: "assets" }
  | { readonly from: "network" };

/** `scope`: the folder the page lies in, with its slash. `isPage`: whether a page is opened, not a file of one. */
export function answerTo(
  request: { readonly url: string; readonly isPage: boolean },
  scope: string,
  kept: ReadonlySet<string>,
): Answer {
  const { origin, pathname, search } = new URL(request.url);
  const path = `${origin}${pathname}`;
  if (!path.startsWith(scope)) return { from: "network" };
  const file = path.slice(scope.length);
  if (request.isPage && (file === "" || file === "index.html")) return { from: "page", url: "index.html" };
  // What a page's query says is the page's own business.
  if (kept.has(file) && (request.isPage || search === "")) return { from: "page", url: file };
  if (file === "data/manifest.json") return { from: "manifest" };
  if (file.startsWith("data/") && search !== "") return { from: "pictures" };
  if (file.startsWith("assets/")) return { from: "assets" };
  return { from: "network" };
}
