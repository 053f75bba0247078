// Which real pictures are here. A manifest alone says nothing: `npm start` without a network writes one too.

import { readManifest } from "../../scripts/data/manifestFile.ts";
import type { PackedSetId } from "#core/files/manifest.ts";

export const isPacked = (id: PackedSetId): boolean => readManifest("public/data").sets[id] !== undefined;
