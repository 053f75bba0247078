// The browser's storage as a shelf. It may be missing, refuse to open (a third-party frame, a private window) or run
// full: every method then rejects, and the store says so.

import type { Shelf } from "./shelf.ts";

const databaseName = "backdoor-playground";
const version = 1;

/** Rejects where nothing can be stored. `factory` is the window's own, or a test's. */
export async function openIndexedDbShelf(factory: () => IDBFactory | undefined): Promise<Shelf> {
  // Even to name it may throw, in a sandboxed frame.
  const storage = factory();
  if (!storage) throw new Error("there is no IndexedDB here");
  const opening = storage.open(databaseName, version);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("runs");
    opening.result.createObjectStore("nets");
  };
  // Another tab with an older page may hold the storage; waiting for it would leave the list empty without a word.
  const blocked = new Promise<never>((_, reject) => {
    opening.onblocked = () => reject(new Error("another tab holds an older version of the storage"));
  });
  const database = await Promise.race([answerOf(opening), blocked]);
  // Async, because a storage that is gone throws at once.
  const change = async (work: (runs: IDBObjectStore, nets: IDBObjectStore) => void) => {
    const transaction = database.transaction(["runs", "nets"], "readwrite");
    work(transaction.objectStore("runs"), transaction.objectStore("nets"));
    await endOf(transaction);
  };
  const read = (store: "runs" | "nets") => database.transaction(store).objectStore(store);
  return {
    async list() {
      return (await answerOf(read("runs").getAll())).map(String);
    },
    put: (id, run, own) =>
      change((runs, nets) => {
        runs.put(run, id);
        if (own === null) nets.delete(id);
        else nets.put(own, id);
      }),
    rewrite: (id, run) => change((runs) => void runs.put(run, id)),
    async nets(id) {
      const found: unknown = await answerOf(read("nets").get(id));
      return typeof found === "string" ? found : null;
    },
    remove: (id) =>
      change((runs, nets) => {
        runs.delete(id);
        nets.delete(id);
      }),
  };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the storage gave no answer"));
  });
}

// A request may succeed and its transaction still fail, when the disk is full.
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("the storage gave up"));
    transaction.onerror = () => reject(transaction.error ?? new Error("the storage refused"));
  });
}
