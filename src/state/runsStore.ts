// The runs that the person keeps, and which of them stand side by side.

import { create } from "zustand";
import { Problem } from "#core/problem.ts";
import { useExperiment } from "./experimentStore.ts";
import { openIndexedDbShelf } from "./runs/indexedDbShelf.ts";
import { longestName, storyOf, type KeptNets, type KeptRun, type RunWithNets } from "./runs/keptRun.ts";
import { createLibrary, type Opened } from "./runs/library.ts";
import { parseRuns, printRuns } from "./runs/runsFile.ts";
import type { Shelf } from "./runs/shelf.ts";
import { useRun } from "./runStore.ts";

/** Side by side there is room for so many. */
export const mostCompared = 4;

export interface RunsStore {
  /** The newest first. */
  readonly runs: readonly KeptRun[];
  /** "missing": the browser stores nothing, and runs last as long as the page. */
  readonly storage: "unasked" | "lasting" | "missing";
  /** Ids of kept runs that stand side by side. */
  readonly compared: readonly string[];
  /** What was deleted last, so that it can come back. */
  readonly removed: RunWithNets | null;
  readonly problem: Problem | null;
  /** Looks into the storage; does nothing the second time. */
  open(): Promise<void>;
  /** Keeps the run that is there now; null if there is nothing to keep. */
  keep(name: string, withNets: boolean): Promise<KeptRun | null>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Brings back what was deleted last. */
  restore(): Promise<void>;
  /** Puts its experiment back, as an edit that can be undone, and shows its nets where they were kept. */
  reload(id: string): Promise<void>;
  compare(id: string, isCompared: boolean): void;
  /** All kept runs with their nets, as the text of one file. */
  exportFile(): Promise<string>;
  /** Adds the runs of such a file. Gives back how many were new; null if it cannot be read. */
  importFile(text: string): Promise<number | null>;
  dismissProblem(): void;
  dismissRemoved(): void;
}

/** `openShelf` rejects where nothing can be stored. */
export function createRunsStore(openShelf: () => Promise<Shelf>) {
  return create<RunsStore>()((set, get) => {
    const library = createLibrary(openShelf);
    let opening: Promise<void> | null = null;
    const open = () => (opening ??= library.open().then(show));
    const show = ({ runs, isLasting, unreadable }: Opened) =>
      set({
        runs: [...runs].sort(byDate),
        storage: isLasting ? "lasting" : "missing",
        ...(unreadable > 0 && { problem: unreadableProblem() }),
      });
    const stored = async (work: Promise<boolean>) => {
      if (!(await work)) set({ problem: fullProblem() });
    };
    const add = async (added: readonly RunWithNets[]) => {
      set(({ runs }) => ({ runs: [...added.map(({ run }) => run), ...runs].sort(byDate) }));
      for (const each of added) await stored(library.put(each));
    };
    const found = (id: string) => get().runs.find((run) => run.id === id);

    return {
      runs: [],
      storage: "unasked",
      compared: [],
      removed: null,
      problem: null,
      open,
      async keep(name, withNets) {
        await open();
        const story = storyOf(useRun.getState().run);
        if (!story) return null;
        const nets = withNets ? await exportBoth() : null;
        const keptAt = new Date().toISOString();
        const run: KeptRun = { id: newId(), name: fitting(name), keptAt, ...story, hasNets: nets !== null };
        await add([{ run, nets }]);
        return run;
      },
      async rename(id, name) {
        const run = found(id);
        if (!run || name.trim() === "") return;
        const renamed = { ...run, name: fitting(name) };
        set(({ runs }) => ({ runs: runs.map((each) => (each.id === id ? renamed : each)) }));
        await stored(library.rewrite(renamed));
      },
      async remove(id) {
        const run = found(id);
        if (!run) return;
        const removed = await library.withNets(run);
        set(({ runs, compared }) => ({
          removed,
          runs: runs.filter((each) => each.id !== id),
          compared: compared.filter((each) => each !== id),
        }));
        await stored(library.remove(id));
      },
      async restore() {
        const { removed } = get();
        set({ removed: null });
        if (removed) await add([removed]);
      },
      async reload(id) {
        const run = found(id);
        if (!run) return;
        const { experiment } = run.recording;
        const { nets } = await library.withNets(run);
        useExperiment.getState().edit(experiment);
        if (nets) useRun.getState().open({ experiment, nets, recording: run.recording, learned: null });
        else if (run.hasNets) set({ problem: netsLostProblem() });
      },
      compare(id, isCompared) {
        const rest = get().compared.filter((each) => each !== id);
        set({ compared: isCompared ? [...rest, id].slice(-mostCompared) : rest });
      },
      async exportFile() {
        return printRuns(await Promise.all(get().runs.map(library.withNets)));
      },
      async importFile(text) {
        await open();
        try {
          const here = new Set(get().runs.map(({ id }) => id));
          const added = parseRuns(text).filter(({ run }) => !here.has(run.id) && here.add(run.id));
          await add(added);
          return added.length;
        } catch (problem) {
          if (!(problem instanceof Problem)) throw problem;
          set({ problem });
          return null;
        }
      },
      dismissProblem: () => set({ problem: null }),
      dismissRemoved: () => set({ removed: null }),
    };
  });
}

// Even to name it may throw, in a sandboxed frame: so it is named when it is wanted.
export const useRuns = createRunsStore(() => openIndexedDbShelf(() => globalThis.indexedDB));

async function exportBoth(): Promise<KeptNets | null> {
  const { exportNet } = useRun.getState();
  const clean = await exportNet("clean", "clean.weights.bin");
  const poisoned = await exportNet("poisoned", "poisoned.weights.bin");
  return clean && poisoned && { clean, poisoned };
}

/** Not crypto.randomUUID: on plain http in a network there is none. */
function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

const fitting = (name: string) => name.trim().slice(0, longestName);
const byDate = (one: KeptRun, other: KeptRun) => (one.keptAt < other.keptAt ? 1 : -1);

const fullProblem = () =>
  new Problem(
    "storage-full",
    "The browser's storage did not take that: it may be full.",
    "What you see lasts until this page is closed. Save the runs as a file, or delete some of them.",
  );

const unreadableProblem = () =>
  new Problem(
    "runs-unreadable",
    "Some kept runs cannot be read by this version of the page.",
    "They are left where they are; all others are listed.",
  );

const netsLostProblem = () =>
  new Problem(
    "nets-lost",
    "The nets of this run could not be read from the storage.",
    "Its experiment is back: press Train, and the same seed trains them again.",
  );
