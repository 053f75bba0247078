// The pages that one address holds, by what stands behind "#": two by name, and the playground for all else.

export const builderHash = "#builder";
export const galleryHash = "#gallery";

export type PageName = "playground" | "builder" | "gallery";

export function pageIn(hash: string): PageName {
  if (hash === galleryHash) return "gallery";
  return hash.startsWith(builderHash) ? "builder" : "playground";
}
