// Gets MNIST and CIFAR-10, from a folder or from their public homes, and packs them set by set. The page can
// be open meanwhile: the manifest says what is there, what is coming and what is not.

import { join } from "node:path";
import { FileProblem } from "#core/files/fileProblem.ts";
import { packedSetIds } from "#core/files/manifest.ts";
import type { PackedSet, PackedSetId } from "#core/files/manifest.ts";
import { findCifar } from "./cifarSource.ts";
import { download } from "./download.ts";
import type { Progress } from "./download.ts";
import { writeSetState } from "./manifestFile.ts";
import { findMnist } from "./mnistSource.ts";
import { openNetwork } from "./network.ts";
import type { Network } from "./network.ts";
import { cifarArchive, mnistFiles, setNames } from "./officialFiles.ts";
import { findPacked, packSet } from "./packSet.ts";
import type { PictureSource } from "./pictureSource.ts";

export interface FetchRequest {
  /** Where the packs go, such as public/data. */
  readonly out: string;
  /** A folder with the official files; without it they are downloaded. */
  readonly from?: string | undefined;
  readonly only?: PackedSetId | undefined;
  /** Pack anew what is already packed. */
  readonly again?: boolean;
  /** Where downloads are kept. */
  readonly cache?: string;
  readonly log: (line: string) => void;
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly network?: Network;
}

export type SetOutcome =
  | { readonly id: PackedSetId; readonly kind: "packed" | "already-packed"; readonly set: PackedSet }
  | {
      readonly id: PackedSetId;
      readonly kind: "absent";
      readonly code: string;
      readonly reason: string;
      readonly nextStep: string;
    }
  | { readonly id: PackedSetId; readonly kind: "stopped" };

/** Throws for bugs only. What the world does wrong is logged, told in the manifest and in the outcome. */
export async function fetchPictures(request: FetchRequest): Promise<readonly SetOutcome[]> {
  const { out, log } = request;
  const network = request.network ?? openNetwork();
  const asked = packedSetIds.filter((id) => request.only === undefined || request.only === id);
  const outcomes: SetOutcome[] = [];
  for (const id of asked) {
    if ((await findPacked(out, id)) === null) writeSetState(out, id, { kind: "pending" });
  }
  for (const id of asked) {
    const outcome = await fetchSet(id, { ...request, network });
    // A set that is packed already stays on offer when packing it anew fails.
    if ((await findPacked(out, id)) === null) {
      writeSetState(out, id, outcome.kind === "absent" ? outcome : { kind: "unknown" });
    }
    if (!isOffline(outcome, network)) log(sentenceOf(outcome));
    outcomes.push(outcome);
  }
  const missed = outcomes.filter((outcome) => isOffline(outcome, network)).map(({ id }) => setNames[id]);
  if (missed.length > 0) {
    log(
      `${missed.join(" and ")} cannot be reached (no network?): the built-in pictures are used. ` +
        "With the official files in a folder: npm run data -- --from DIR",
    );
  }
  return outcomes;
}

async function fetchSet(
  id: PackedSetId,
  request: FetchRequest & { readonly network: Network },
): Promise<SetOutcome> {
  const { out, from, signal } = request;
  try {
    signal?.throwIfAborted();
    const packed = await findPacked(out, id);
    if (
      packed !== null &&
      request.again !== true &&
      (from === undefined || !isBetter(find[id](from), packed))
    ) {
      return { id, kind: "already-packed", set: packed };
    }
    const folder = from ?? (await downloadSet(id, request));
    const source = find[id](folder);
    if (source === null) {
      const sentence = `${folder} has no files of ${setNames[id]}.`;
      return absent(
        id,
        new FileProblem("file-missing", sentence, "Name the folder that holds the official files."),
      );
    }
    return { id, kind: "packed", set: await packSet(out, source, signal) };
  } catch (error) {
    if (signal?.aborted) return { id, kind: "stopped" };
    if (error instanceof FileProblem) return absent(id, error);
    // Permissions, a full disk: Node's own sentence names the path.
    if (error instanceof Error && "syscall" in error) {
      const sentence = `${setNames[id]} cannot be packed: ${error.message}.`;
      return absent(
        id,
        new FileProblem("cannot-write", sentence, "Free some space, or choose another --out."),
      );
    }
    throw error;
  }
}

function absent(id: PackedSetId, { code, sentence, nextStep }: FileProblem): SetOutcome {
  return { id, kind: "absent", code, reason: sentence, nextStep };
}

const find = { mnist: findMnist, cifar10: findCifar } as const;

/** The official pixels replace lossy ones without being asked to, never the other way round. */
function isBetter(source: PictureSource | null, packed: PackedSet): boolean {
  return source !== null && source.source.note === "" && packed.source.note !== "";
}

async function downloadSet(
  id: PackedSetId,
  request: FetchRequest & { readonly network: Network },
): Promise<string> {
  const folder = join(request.cache ?? ".cache/downloads", id);
  const files = { mnist: Object.values(mnistFiles).map(({ packed }) => packed), cifar10: [cifarArchive] }[id];
  for (const file of files) {
    await download({
      file,
      folder,
      network: request.network,
      log: request.log,
      progress: request.progress ?? (() => undefined),
      signal: request.signal ?? new AbortController().signal,
    });
  }
  return folder;
}

function isOffline(outcome: SetOutcome, network: Network): boolean {
  return outcome.kind === "absent" && outcome.code === "unreachable" && !network.hasAnswered();
}

function sentenceOf(outcome: SetOutcome): string {
  const name = setNames[outcome.id];
  switch (outcome.kind) {
    case "packed":
      return `${name} is packed: ${contentsOf(outcome.set)}.`;
    case "already-packed":
      return `${name} is already packed: ${contentsOf(outcome.set)}. Add --again to pack it anew.`;
    case "absent":
      return `${name} is missing: ${outcome.reason} ${outcome.nextStep}`;
    case "stopped":
      return `${name} was stopped before it was packed; what is downloaded is kept.`;
    default:
      return outcome satisfies never;
  }
}

function contentsOf({ counts, source }: PackedSet): string {
  const total = [...counts.train, ...counts.test].reduce((sum, count) => sum + count, 0);
  return `${total.toLocaleString("en")} pictures${source.note === "" ? "" : ` from ${source.files.join(", ")}`}`;
}
