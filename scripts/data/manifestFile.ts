// Reads and writes manifest.json. Every change reads the file anew and replaces it in one rename, so that a
// page never sees half of one.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyManifest, packedSetIds } from "#core/files/manifest.ts";
import { parseManifest } from "#core/files/parseManifest.ts";
import type { Manifest, PackedSet, PackedSetId } from "#core/files/manifest.ts";

/** The empty manifest when there is none, or none that can be used: then everything is packed again. */
export function readManifest(out: string): Manifest {
  try {
    return parseManifest(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")));
  } catch {
    return emptyManifest;
  }
}

export type SetState =
  | { readonly kind: "pending" }
  | { readonly kind: "packed"; readonly set: PackedSet }
  | { readonly kind: "absent"; readonly reason: string }
  | { readonly kind: "unknown" };

/** Says how one set stands; the others stay as they are. */
export function writeSetState(out: string, id: PackedSetId, state: SetState): void {
  const old = readManifest(out);
  const { [id]: _oldProblem, ...problems } = old.problems;
  const { [id]: _oldSet, ...sets } = old.sets;
  writeManifest(out, {
    version: 1,
    pending: packedSetIds.filter((other) =>
      other === id ? state.kind === "pending" : old.pending.includes(other),
    ),
    problems: state.kind === "absent" ? { ...problems, [id]: state.reason } : problems,
    sets: state.kind === "packed" ? { ...sets, [id]: state.set } : sets,
  });
}

function writeManifest(out: string, manifest: Manifest): void {
  mkdirSync(out, { recursive: true });
  const temporary = join(out, `.manifest-${process.pid}.json`);
  writeFileSync(temporary, `${JSON.stringify(manifest, null, 1)}\n`);
  renameSync(temporary, join(out, "manifest.json"));
}
