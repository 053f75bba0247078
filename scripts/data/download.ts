// Gets one published file, from its mirrors in turn, and gives it away only when its checksum is right.

import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { FileProblem } from "#core/files/fileProblem.ts";
import { checkOfficial } from "./checksum.ts";
import { fetchPart } from "./fetchPart.ts";
import type { Network } from "./network.ts";
import type { OfficialFile } from "./officialFiles.ts";

export interface Progress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface DownloadRequest {
  readonly file: OfficialFile;
  /** Holds the files that are complete, and a .part file of those that are not. */
  readonly folder: string;
  readonly network: Network;
  readonly log: (line: string) => void;
  readonly progress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** The path of the checked file. A FileProblem "unreachable" when no mirror gives it; the part is kept then. */
export async function download(request: DownloadRequest): Promise<string> {
  const { file, folder, network, signal } = request;
  const path = join(folder, file.name);
  if (existsSync(path) && (await isOfficial(path, file, signal))) return path;
  await mkdir(folder, { recursive: true });

  let mirrors = file.mirrors;
  for (let round = 0; round < mostRounds && mirrors.length > 0; round++) {
    const worthAnother: string[] = [];
    for (const url of mirrors.filter((mirror) => !network.isDead(mirror))) {
      const verdict = await tryMirror(url, `${path}.part`, request);
      if (verdict === "got it") {
        await rename(`${path}.part`, path);
        return path;
      }
      if (verdict === "try again") worthAnother.push(url);
    }
    mirrors = worthAnother;
  }
  throw unreachable(file, network);
}

// Rounds go on while they bring bytes; this only ends the farce of a mirror that sends one byte a time.
const mostRounds = 20;

async function tryMirror(
  url: string,
  part: string,
  { file, network, log, progress, signal }: DownloadRequest,
): Promise<"got it" | "try again" | "leave it"> {
  const outcome = await fetchPart({
    url: network.route(url),
    part,
    bytes: file.bytes,
    answerMs: network.answerMs(),
    stallMs: network.limits.stallMs,
    signal,
    onBytes: (done) => {
      network.noteAnswer();
      progress({ file: file.name, done, total: file.bytes });
    },
  });
  const doesNotServe = (why: string) => log(`${file.name}: ${new URL(url).host} does not serve, ${why}.`);
  switch (outcome.kind) {
    case "complete":
      if (await isOfficial(part, file, signal)) return "got it";
      await rm(part, { force: true });
      if (!outcome.resumed) {
        doesNotServe("what came has a wrong checksum");
        return "leave it";
      }
      // What was begun earlier may be what is wrong, so this mirror is not to blame yet.
      log(`${file.name}: the resumed download has a wrong checksum, starting over.`);
      return "try again";
    case "interrupted":
      doesNotServe(outcome.why);
      return outcome.gained > 0 ? "try again" : "leave it";
    case "refused":
      network.noteAnswer();
      doesNotServe(outcome.why);
      return "leave it";
    case "unreachable":
      network.noteDead(url);
      return "leave it";
    default:
      return outcome satisfies never;
  }
}

async function isOfficial(path: string, file: OfficialFile, signal: AbortSignal): Promise<boolean> {
  try {
    await checkOfficial(path, file, signal);
    return true;
  } catch (error) {
    if (error instanceof FileProblem) return false;
    throw error;
  }
}

function unreachable(file: OfficialFile, network: Network): FileProblem {
  const why = network.hasAnswered() ? "no mirror gave it whole and unchanged" : "no mirror answered";
  return new FileProblem(
    "unreachable",
    `${file.name} could not be downloaded: ${why}.`,
    "Run `npm run data` again later, or `npm run data -- --from DIR` with the files on disk.",
  );
}
