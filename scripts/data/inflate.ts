// Unpacks gzip without ever taking more memory than the caller allows.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { Writable } from "node:stream";
import { createGunzip } from "node:zlib";
import { FileProblem } from "#core/files/fileProblem.ts";

/** The contents of a gzipped file that may hold at most `limitBytes`. */
export async function inflateFile(
  path: string,
  limitBytes: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let total = 0;
  const collect = new Writable({
    write(piece: Buffer, _encoding, done) {
      total += piece.length;
      pieces.push(piece);
      done(total > limitBytes ? tooLarge(path, limitBytes) : null);
    },
  });
  await stat(path);
  try {
    await pipeline(createReadStream(path), createGunzip({ chunkSize: 1 << 20 }), collect, {
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof FileProblem || signal?.aborted) throw error;
    throw new FileProblem("truncated", `${path} is no whole gzip file.`, "Remove it and get it again.");
  }
  return join(pieces, total);
}

// Frees each piece as soon as it is copied: the archive of CIFAR-10 should not be in memory twice.
function join(pieces: Buffer[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (let piece = pieces.shift(); piece !== undefined; piece = pieces.shift()) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function tooLarge(path: string, limitBytes: number): FileProblem {
  return new FileProblem(
    "wrong-size",
    `${path} unpacks to more than ${limitBytes} bytes.`,
    "Remove it and get it again from an official mirror.",
  );
}
