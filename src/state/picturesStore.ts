// Which packed picture sets this server has. Asked once, and again every two seconds only while the server
// says that it is still fetching some.

import { create } from "zustand";
import type { Manifest } from "#core/datasets/packed.ts";
import { datasets } from "#core/datasets/index.ts";
import { Problem } from "#core/problem.ts";
import { fetchManifest } from "#engine/client.ts";

export type Availability =
  | { readonly state: "here" }
  | { readonly state: "asking" }
  | { readonly state: "coming" }
  | { readonly state: "absent"; readonly reason: string; readonly nextStep: string };

export interface PicturesStore {
  readonly available: Readonly<Record<string, Availability>>;
  ask(): Promise<void>;
}

const askAgainMs = 2000;
const packedSets = datasets.filter(({ origin }) => origin === "packed").map(({ id }) => id);

export const usePictures = create<PicturesStore>()((set, get) => ({
  available: Object.fromEntries(
    datasets.map(({ id, origin }) => [id, { state: origin === "packed" ? "asking" : "here" } as const]),
  ),
  async ask() {
    const found = await fetchManifest(new URL("./", document.baseURI).href).catch((error: unknown) => error);
    set(({ available }) => ({
      available: {
        ...available,
        ...Object.fromEntries(packedSets.map((id) => [id, availabilityOf(id, found)])),
      },
    }));
    if (Object.values(get().available).some(({ state }) => state === "coming")) {
      setTimeout(() => void get().ask(), askAgainMs);
    }
  },
}));

/** `found` is the manifest, or what was thrown instead of it. */
export function availabilityOf(id: string, found: unknown): Availability {
  const nextStep = "Run `npm run data` where the page is served, then reload.";
  if (found instanceof Problem) return { state: "absent", reason: found.sentence, nextStep };
  const { sets, pending, problems } = found as Manifest;
  const known = id as keyof Manifest["sets"];
  if (sets[known]) return { state: "here" };
  if (pending.includes(known)) return { state: "coming" };
  return { state: "absent", reason: problems[known] ?? "Not packed on this server.", nextStep };
}
