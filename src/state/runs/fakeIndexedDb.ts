// As much of IndexedDB as the shelf uses, for tests: requests answer later, transactions complete after them.

export interface FakeIndexedDb {
  readonly factory: IDBFactory;
  /** From now on every write fails as a full disk does. */
  fill(): void;
}

export function fakeIndexedDb(): FakeIndexedDb {
  const stores = new Map<string, Map<string, unknown>>();
  let isFull = false;
  const database = {
    createObjectStore: (name: string) => void stores.set(name, new Map()),
    transaction: (names: string | readonly string[]) => transaction([names].flat(), stores, () => isFull),
  };
  return {
    factory: { open: () => opening(database, stores.size === 0) } as unknown as IDBFactory,
    fill: () => {
      isFull = true;
    },
  };
}

interface Handlers {
  onsuccess?: () => void;
  onupgradeneeded?: () => void;
  oncomplete?: () => void;
  onabort?: () => void;
}

function opening(database: object, isNew: boolean) {
  const request: Handlers & { result: object } = { result: database };
  setTimeout(() => {
    if (isNew) request.onupgradeneeded?.();
    request.onsuccess?.();
  });
  return request;
}

function transaction(
  names: readonly string[],
  stores: ReadonlyMap<string, Map<string, unknown>>,
  isFull: () => boolean,
) {
  const own: Handlers & { error: Error | null; objectStore(name: string): object } = {
    error: null,
    objectStore(name) {
      const store = names.includes(name) ? stores.get(name) : undefined;
      if (!store) throw new Error(`no store ${name} in this transaction`);
      return {
        getAll: () => answering([...store.values()]),
        get: (key: string) => answering(store.get(key)),
        put: (value: unknown, key: string) => void (isFull() || store.set(key, structuredClone(value))),
        delete: (key: string) => void store.delete(key),
      };
    },
  };
  setTimeout(() => {
    if (!isFull()) return own.oncomplete?.();
    own.error = new DOMException("full", "QuotaExceededError");
    own.onabort?.();
  }, 1);
  return own;
}

function answering(result: unknown) {
  const request: Handlers & { result: unknown } = { result };
  setTimeout(() => request.onsuccess?.());
  return request;
}
