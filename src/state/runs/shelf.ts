// Where kept runs lie: texts under a name. The browser's storage is one shelf; this one, in memory, serves where
// there is no storage, and in tests.

export interface Shelf {
  /** Every run's text, without its nets. */
  list(): Promise<readonly string[]>;
  /** `nets` null: without nets. Replaces what lies under this id. */
  put(id: string, run: string, nets: string | null): Promise<void>;
  /** Another text for a run that is there; its nets stay. */
  rewrite(id: string, run: string): Promise<void>;
  nets(id: string): Promise<string | null>;
  remove(id: string): Promise<void>;
}

export function memoryShelf(): Shelf {
  const runs = new Map<string, string>();
  const nets = new Map<string, string>();
  return {
    list: async () => [...runs.values()],
    async put(id, run, ownNets) {
      runs.set(id, run);
      if (ownNets === null) nets.delete(id);
      else nets.set(id, ownNets);
    },
    async rewrite(id, run) {
      runs.set(id, run);
    },
    nets: async (id) => nets.get(id) ?? null,
    async remove(id) {
      runs.delete(id);
      nets.delete(id);
    },
  };
}
