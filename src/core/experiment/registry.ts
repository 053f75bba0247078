// Finds the parts an experiment names. An unknown id here is our mistake: parse.ts lets none through.

import { attacks } from "#core/attacks/index.ts";
import type { Attack } from "#core/attacks/attack.ts";
import { datasets } from "#core/datasets/index.ts";
import type { Dataset } from "#core/datasets/dataset.ts";
import { networks } from "#core/networks/index.ts";
import type { Network } from "#core/networks/network.ts";

export const datasetOf = (id: string): Dataset => find(datasets, id, "dataset");
export const attackOf = (id: string): Attack => find(attacks, id, "attack");
export const networkOf = (id: string): Network => find(networks, id, "network");

function find<T extends { readonly id: string }>(entries: readonly T[], id: string, what: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no ${what} is called "${id}"`);
  return entry;
}
