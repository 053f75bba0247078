// The person's classes while they are being filled, and what each edit makes of them. Pure: the store is in ownStore.ts.

import { cleanClassName, fewestClasses, mostClasses } from "#core/datasets/className.ts";
import { fewestOfClass, type OwnPictures } from "#core/datasets/ownPictures.ts";
import type { ImportedPicture, Refusal } from "#engine/client.ts";

export interface OwnPicture {
  readonly id: number;
  /** The file's. */
  readonly name: string;
  readonly pixels: Uint8Array;
  readonly fingerprint: string;
}

export interface OwnClassDraft {
  readonly id: number;
  readonly name: string;
  readonly pictures: readonly OwnPicture[];
}

export type Drafts = readonly OwnClassDraft[];

let lastId = 0;
export const nextId = (): number => ++lastId;

export const emptyDrafts = (): Drafts => [
  { id: nextId(), name: "class 1", pictures: [] },
  { id: nextId(), name: "class 2", pictures: [] },
];

/** With the pictures added, each to the class of its name; the same picture a second time is refused. */
export function withPictures(
  drafts: Drafts,
  imported: readonly ImportedPicture[],
): { readonly drafts: Drafts; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = [];
  // The same picture in two classes would have two true names: that is refused as well.
  const known = new Set(drafts.flatMap(({ pictures }) => pictures.map(({ fingerprint }) => fingerprint)));
  const added = new Map<string, OwnPicture[]>();
  for (const { className, name, pixels, fingerprint } of imported) {
    if (known.has(fingerprint)) {
      refused.push({ name, code: "twice" });
      continue;
    }
    known.add(fingerprint);
    const list = added.get(className) ?? [];
    list.push({ id: nextId(), name, pixels, fingerprint });
    added.set(className, list);
  }
  const filled = drafts.map((draft) => {
    const more = added.get(draft.name);
    added.delete(draft.name);
    return more ? { ...draft, pictures: [...draft.pictures, ...more] } : draft;
  });
  // Classes that were there only as empty places make room for the ones that came with names.
  const isUntouched = ({ name, pictures }: OwnClassDraft) =>
    pictures.length === 0 && /^class \d+$/.test(name);
  const fresh = [...added].map(([name, pictures]) => ({ id: nextId(), name, pictures }));
  const kept = filled.filter((draft, at) => !isUntouched(draft) || at >= fresh.length);
  return { drafts: [...kept, ...fresh].slice(0, mostClasses), refused };
}

/** Null if the name is empty or taken. */
export function renamed(drafts: Drafts, id: number, text: string): Drafts | null {
  const name = cleanClassName(text);
  if (name === "" || drafts.some((draft) => draft.id !== id && draft.name === name)) return null;
  return drafts.map((draft) => (draft.id === id ? { ...draft, name } : draft));
}

export function withoutPicture(drafts: Drafts, picture: number): Drafts {
  return drafts.map((draft) => ({ ...draft, pictures: draft.pictures.filter(({ id }) => id !== picture) }));
}

export function withEmptyClass(drafts: Drafts): Drafts {
  if (drafts.length >= mostClasses) return drafts;
  const names = new Set(drafts.map(({ name }) => name));
  let number = drafts.length + 1;
  while (names.has(`class ${number}`)) number++;
  return [...drafts, { id: nextId(), name: `class ${number}`, pictures: [] }];
}

/** How many pictures a class still needs; 0 when it has enough. */
export const missingIn = ({ pictures }: OwnClassDraft): number =>
  Math.max(0, fewestOfClass - pictures.length);

/** Empty places do not count; everything else must have enough. */
export function isReady(drafts: Drafts): boolean {
  const filled = drafts.filter(({ pictures }) => pictures.length > 0);
  return filled.length >= fewestClasses && filled.every((draft) => missingIn(draft) === 0);
}

export function picturesOf(drafts: Drafts): OwnPictures {
  return drafts
    .filter(({ pictures }) => pictures.length > 0)
    .map(({ name, pictures }) => {
      const size = pictures[0]?.pixels.length ?? 0;
      const pixels = new Uint8Array(size * pictures.length);
      for (const [at, picture] of pictures.entries()) pixels.set(picture.pixels, at * size);
      return { name, pixels };
    });
}
