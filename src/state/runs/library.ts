// Kept runs on a shelf, read and written through their parser. What the shelf does not take stays in memory, so that
// nothing the person made is lost while the page is open.

import { Problem } from "#core/problem.ts";
import type { KeptNets, KeptRun, RunWithNets } from "./keptRun.ts";
import { parseNets, parseRun, printNets, printRun } from "./runsFile.ts";
import { memoryShelf, type Shelf } from "./shelf.ts";

export interface Opened {
  readonly runs: readonly KeptRun[];
  /** False where the browser stores nothing: runs then last as long as the page. */
  readonly isLasting: boolean;
  /** So many entries could not be read. They are left where they are. */
  readonly unreadable: number;
}

export interface Library {
  open(): Promise<Opened>;
  /** These three resolve to false if the storage did not take it. */
  put(run: RunWithNets): Promise<boolean>;
  rewrite(run: KeptRun): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  /** With nets if they were kept and can be read; `hasNets` says whether. */
  withNets(run: KeptRun): Promise<RunWithNets>;
}

/** `openShelf` rejects where nothing can be stored. */
export function createLibrary(openShelf: () => Promise<Shelf>): Library {
  const held = new Map<string, KeptNets | null>();
  let shelf: Shelf = memoryShelf();
  const done = (work: Promise<void>) =>
    work.then(
      () => true,
      // Full, or taken away meanwhile: the caller says so.
      () => false,
    );
  return {
    async open() {
      try {
        shelf = await openShelf();
        const read = (await shelf.list()).map(readRun);
        const runs = read.filter((run) => run !== null);
        return { runs, isLasting: true, unreadable: read.length - runs.length };
      } catch {
        // Whatever the browser's reason is, the answer is the same: memory, and a file.
        shelf = memoryShelf();
        return { runs: [], isLasting: false, unreadable: 0 };
      }
    },
    async put({ run, nets }) {
      held.set(run.id, nets);
      const taken = await done(shelf.put(run.id, printRun(run), nets && printNets(nets)));
      if (taken) held.delete(run.id);
      return taken;
    },
    rewrite: (run) => done(shelf.rewrite(run.id, printRun(run))),
    remove(id) {
      held.delete(id);
      return done(shelf.remove(id));
    },
    async withNets(run) {
      const nets = held.get(run.id) ?? (run.hasNets ? await netsOn(shelf, run.id) : null);
      return { run: { ...run, hasNets: nets !== null }, nets };
    },
  };
}

async function netsOn(shelf: Shelf, id: string): Promise<KeptNets | null> {
  try {
    const text = await shelf.nets(id);
    return text === null ? null : parseNets(text);
  } catch {
    // Unreadable nets are nets that are not there: the experiment can train them again.
    return null;
  }
}

/** Null for what cannot be read (any more): the other runs are shown all the same. */
function readRun(text: string): KeptRun | null {
  try {
    return parseRun(text);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
