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

  const refused = new Set<string>();
  let mayContinue = true;
  for (let round = 0; round < mostRounds && mayContinue; round++) {
    mayContinue = false;
    for (const url of file.mirrors) {
      if (refused.has(url) || network.isDead(url)) continue;
      const outcome = await fetchPart({
        url: network.route(url),
        part: `${path}.part`,
        bytes: file.bytes,
        answerMs: network.answerMs(),
        stallMs: network.limits.stallMs,
        signal,
        onBytes: (done) => {
          network.noteAnswer();
          request.progress({ file: file.name, done, total: file.bytes });
        },
      });
      const failed = (why: string) =>
        request.log(`${file.name}: ${new URL(url).host} does not serve, ${why}.`);
      switch (outcome.kind) {
        case "complete":
          if (await isOfficial(`${path}.part`, file, signal)) {
            await rename(`${path}.part`, path);
            return path;
          }
          await rm(`${path}.part`, { force: true });
          // A part that was begun earlier may be what is wrong: then this mirror gets another chance.
          if (outcome.resumed) {
            request.log(`${file.name}: the resumed download has a wrong checksum, starting over.`);
            mayContinue = true;
          } else {
            failed("what came has a wrong checksum");
            refused.add(url);
          }
          break;
        case "interrupted":
          failed(outcome.why);
          if (outcome.gained > 0) mayContinue = true;
          break;
        case "refused":
          network.noteAnswer();
          failed(outcome.why);
          refused.add(url);
          break;
        case "unreachable":
          network.noteDead(url);
          break;
        default:
          outcome satisfies never;
      }
    }
  }
  throw unreachable(file, network);
}

// Rounds go on while they bring bytes; this only ends the farce of a mirror that sends one byte a time.
const mostRounds = 20;

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
