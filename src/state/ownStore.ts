// The person's own pictures: the classes that are being filled, the import that fills them, and what the engines were
// given. All of it lives in this tab's memory; the page keeps it because engines come and go.

import { create } from "zustand";
import { ownShape, type OwnPictures } from "#core/datasets/ownPictures.ts";
import type { Fit } from "#core/files/pictures/framing.ts";
import {
  startImport,
  type GivenFile,
  type ImportBatch,
  type ImportedPicture,
  type Refusal,
} from "#engine/client.ts";
import {
  emptyDrafts,
  picturesOf,
  renamed,
  withEmptyClass,
  withoutPicture,
  withPictures,
  type Drafts,
} from "./ownClasses.ts";

export type { GivenFile } from "#engine/client.ts";

export interface OwnStore {
  /** Which part of the dialog for them is open; null while it is closed. */
  readonly shown: "files" | "camera" | "try" | null;
  readonly drafts: Drafts;
  /** Earlier classes, the last one last: whatever changed them can be undone, a whole drop of files at once. */
  readonly past: readonly Drafts[];
  /** What was undone and can be had again, the last one first; what changes afterwards ends that. */
  readonly future: readonly Drafts[];
  readonly fit: Fit;
  readonly importing: { readonly done: number; readonly total: number } | null;
  readonly refused: readonly Refusal[];
  readonly recognised: ImportBatch["recognised"];
  /** The last import broke off by itself, for want of memory most likely. */
  readonly brokeOff: boolean;
  /** What experiments with own pictures mean now; null before any were used. */
  readonly used: OwnPictures | null;
  /** The classes that `used` was made of. */
  readonly usedDrafts: Drafts | null;
  /** Another number, other pictures. */
  readonly version: number;
  show(shown: OwnStore["shown"]): void;
  setFit(fit: Fit): void;
  /** Into this class, or, with null, into the classes that folders name. */
  add(files: readonly GivenFile[], className: string | null): void;
  /** Pictures that were made here, by the camera. */
  take(pictures: readonly ImportedPicture[]): void;
  cancel(): void;
  addClass(): void;
  /** False if this cannot be the class's name. */
  rename(id: number, name: string): boolean;
  removePicture(id: number): void;
  removeClass(id: number): void;
  emptyClass(id: number): void;
  undo(): void;
  redo(): void;
  forgetRefused(): void;
  /** What is there now is used from here on. */
  use(): OwnPictures;
}

const undoLimit = 50;

export const useOwn = create<OwnStore>()((set, get) => {
  let cancelImport: (() => void) | null = null;
  const waiting: { readonly files: readonly GivenFile[]; readonly className: string | null }[] = [];
  const edit = (drafts: Drafts) =>
    set((state) => ({ drafts, past: [...state.past, state.drafts].slice(-undoLimit), future: [] }));

  const next = () => {
    const job = waiting.shift();
    cancelImport = null;
    if (!job) return set({ importing: null });
    const { drafts, fit } = get();
    const counts = drafts
      .filter(({ pictures, name }) => pictures.length > 0 || name === job.className)
      .map(({ name, pictures }) => [name, pictures.length] as const);
    set({ importing: { done: 0, total: job.files.length } });
    // All that came of one drop goes and comes back as one.
    let isFirst = true;
    cancelImport = startImport(
      {
        className: job.className,
        looseClass:
          drafts.find(({ pictures }) => pictures.length === 0)?.name ?? drafts[0]?.name ?? "class 1",
        shape: ownShape,
        fit,
        already: Object.fromEntries(counts),
      },
      job.files,
      {
        batch({ pictures, refused, recognised, done, total }) {
          const added = withPictures(get().drafts, pictures);
          if (pictures.length > 0) {
            if (isFirst) edit(added.drafts);
            else set({ drafts: added.drafts, future: [] });
            isFirst = false;
          }
          set((state) => ({
            refused: [...state.refused, ...refused, ...added.refused],
            recognised: [...new Set([...state.recognised, ...recognised])],
            importing: { done, total },
          }));
        },
        end(whole) {
          if (!whole) set({ brokeOff: true });
          next();
        },
      },
    );
  };

  return {
    shown: null,
    drafts: emptyDrafts(),
    past: [],
    future: [],
    fit: "crop",
    importing: null,
    refused: [],
    recognised: [],
    brokeOff: false,
    used: null,
    usedDrafts: null,
    version: 0,
    show: (shown) => set({ shown }),
    setFit: (fit) => set({ fit }),
    add(files, className) {
      if (files.length === 0) return;
      waiting.push({ files, className });
      if (get().importing) return;
      set({ refused: [], recognised: [], brokeOff: false });
      next();
    },
    take: (pictures) => edit(withPictures(get().drafts, pictures).drafts),
    cancel() {
      waiting.length = 0;
      cancelImport?.();
      cancelImport = null;
      set({ importing: null });
    },
    addClass: () => edit(withEmptyClass(get().drafts)),
    rename(id, name) {
      const drafts = renamed(get().drafts, id, name);
      if (drafts) edit(drafts);
      return drafts !== null;
    },
    removePicture: (id) => edit(withoutPicture(get().drafts, id)),
    removeClass: (id) => edit(get().drafts.filter((draft) => draft.id !== id)),
    emptyClass: (id) =>
      edit(get().drafts.map((draft) => (draft.id === id ? { ...draft, pictures: [] } : draft))),
    undo: () =>
      set(({ past, drafts, future }) => {
        const before = past.at(-1);
        return before ? { drafts: before, past: past.slice(0, -1), future: [drafts, ...future] } : {};
      }),
    redo: () =>
      set(({ past, drafts, future: [next, ...rest] }) =>
        next ? { drafts: next, past: [...past, drafts], future: rest } : {},
      ),
    forgetRefused: () => set({ refused: [], recognised: [], brokeOff: false }),
    use() {
      const used = picturesOf(get().drafts);
      set(({ version, drafts }) => ({ used, usedDrafts: drafts, version: version + 1 }));
      return used;
    },
  };
});
