// Checksums of bytes and of files on disk.

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { FileProblem } from "#core/files/fileProblem.ts";
import type { OfficialFile } from "./officialFiles.ts";

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Throws a FileProblem when the file at `path` is not, byte for byte, the published one. */
export async function checkOfficial(path: string, file: OfficialFile, signal?: AbortSignal): Promise<void> {
  const { size } = await stat(path);
  if (size !== file.bytes) throw differs(path, `it has ${size} bytes instead of ${file.bytes}`);
  const hash = createHash(file.checksum.kind);
  for await (const piece of createReadStream(path, { ...(signal && { signal }) })) hash.update(piece);
  const hex = hash.digest("hex");
  if (hex !== file.checksum.hex) throw differs(path, `its ${file.checksum.kind} is ${hex}`);
}

function differs(path: string, how: string): FileProblem {
  return new FileProblem(
    "checksum-differs",
    `${path} is not the published file: ${how}.`,
    "Remove it and get it again.",
  );
}
