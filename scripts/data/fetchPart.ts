// One try to get the rest of a file from one mirror. What arrived stays in the .part file, so that the next
// try, here or elsewhere, goes on from there.

import { open, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";

export interface PartRequest {
  readonly url: string;
  readonly part: string;
  /** The published size of the whole file. */
  readonly bytes: number;
  /** How long the mirror may take for its answer, and how long it may be silent afterwards. */
  readonly answerMs: number;
  readonly stallMs: number;
  readonly signal: AbortSignal;
  /** Called when the mirror has answered, and with every piece. */
  readonly onBytes: (done: number) => void;
}

export type PartOutcome =
  /** The part file has the published size; its contents are not checked yet. */
  | { readonly kind: "complete"; readonly resumed: boolean }
  /** The mirror answered and broke off. */
  | { readonly kind: "interrupted"; readonly gained: number; readonly why: string }
  /** The mirror answered with something that is not the file. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "unreachable" };

/** Throws only when `signal` is aborted or the disk cannot be written. */
export async function fetchPart(request: PartRequest): Promise<PartOutcome> {
  const { url, bytes, signal } = request;
  const held = await heldBytes(request.part, bytes);
  if (held === bytes) return { kind: "complete", resumed: true };

  const watchdog = startWatchdog(request.answerMs);
  let answered = false;
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, watchdog.signal]),
      // Range asks for the rest. Without "identity" a server may pack or unpack what is sent.
      headers: { "accept-encoding": "identity", ...(held > 0 && { range: `bytes=${held}-` }) },
    });
    answered = true;
    // A mirror that knows no ranges answers 200 and sends the whole file.
    const start = response.status === 206 ? held : 0;
    const why = whyRefused(response, start, bytes);
    return why === null ? await receive(response, start, request, watchdog) : { kind: "refused", why };
  } catch (error) {
    signal.throwIfAborted();
    const stalled = watchdog.signal.aborted;
    // fetch reports every network failure as a TypeError; anything else is the disk's, or ours.
    if (!stalled && !(error instanceof TypeError)) throw error;
    if (!answered) return { kind: "unreachable" };
    const gained = (await heldBytes(request.part, bytes)) - held;
    return { kind: "interrupted", gained, why: stalled ? "it fell silent" : "it broke off" };
  } finally {
    // Also ends the connection when the answer was not read to its end.
    watchdog.cancel();
  }
}

async function receive(
  response: Response,
  start: number,
  { part, bytes, stallMs, onBytes }: PartRequest,
  watchdog: Watchdog,
): Promise<PartOutcome> {
  let done = start;
  onBytes(done);
  watchdog.reset(stallMs);
  const file = await open(part, start > 0 ? "a" : "w");
  try {
    for await (const piece of response.body ?? []) {
      watchdog.reset(stallMs);
      done += piece.length;
      if (done > bytes) return { kind: "refused", why: "it sends more than the published file has" };
      await writeWhole(file, piece);
      onBytes(done);
    }
  } finally {
    await file.close();
  }
  if (done === bytes) return { kind: "complete", resumed: start > 0 };
  return { kind: "interrupted", gained: done - start, why: "it broke off" };
}

function whyRefused(response: Response, start: number, bytes: number): string | null {
  const { status, headers } = response;
  if (status !== 200 && status !== 206) return `it answers ${status}`;
  if (status === 206 && headers.get("content-range") !== `bytes ${start}-${bytes - 1}/${bytes}`) {
    return "it sends another part than was asked for";
  }
  if ((headers.get("content-encoding") ?? "identity") !== "identity") return "it sends the file repacked";
  const length = headers.get("content-length");
  return length !== null && Number(length) !== bytes - start ? "its file has another size" : null;
}

/** A part that is larger than the file cannot be right. */
async function heldBytes(part: string, bytes: number): Promise<number> {
  const size = await stat(part).then(
    (found) => found.size,
    () => 0,
  );
  if (size <= bytes) return size;
  await rm(part, { force: true });
  return 0;
}

async function writeWhole(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten;
}

interface Watchdog {
  readonly signal: AbortSignal;
  reset(ms: number): void;
  cancel(): void;
}

function startWatchdog(firstMs: number): Watchdog {
  const controller = new AbortController();
  const bark = () => controller.abort();
  let timer = setTimeout(bark, firstMs);
  return {
    signal: controller.signal,
    reset(ms: number) {
      clearTimeout(timer);
      timer = setTimeout(bark, ms);
    },
    cancel() {
      clearTimeout(timer);
      controller.abort();
    },
  };
}
