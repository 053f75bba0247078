// Looks at every given file, one at a time so that memory stays bounded, and tells in batches what came of it.

import { cleanClassName, mostClasses } from "#core/datasets/className.ts";
import { mostOfClass } from "#core/datasets/ownPictures.ts";
import { FileProblem } from "#core/files/fileProblem.ts";
import { fingerprintOf } from "#core/files/pictures/fingerprint.ts";
import { fileNameOf, folderOf, isClutter, withoutEnding } from "#core/files/pictures/givenPath.ts";
import {
  refusalCodes,
  type FileSource,
  type ImportBatch,
  type ImportedPicture,
  type ImportRequest,
  type Refusal,
  type RefusalCode,
} from "./importing.ts";
import { cifarImport, idxImport, isGzip, officialFile, type OfficialFile } from "./officialSets.ts";
import { readPicture } from "./readPicture.ts";
import { openZip } from "./unzip.ts";

const batchMs = 150;
const batchSize = 50;
/** A file or zip that is larger is not even read. */
const mostFileBytes = 1_000_000_000;

const mostUnpackedBytes = 500_000_000;

/** One file to look at, wherever it lies. */
interface Source {
  readonly path: string;
  readonly isPacked: boolean;
  /** Where its own folders say nothing. */
  readonly fallback: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

export async function* importFiles(
  request: ImportRequest,
  files: FileSource,
): AsyncGenerator<ImportBatch, void> {
  const counts = new Map(Object.entries(request.already));
  const idx: OfficialFile[] = [];
  let pictures: ImportedPicture[] = [];
  let refused: Refusal[] = [];
  let recognised: ImportBatch["recognised"][number][] = [];
  let done = 0;
  let told = 0;
  let total = files.count;
  const waiting: Source[] = [];
  const next = async (): Promise<Source | null> => {
    while (waiting.length === 0) {
      const given = await files.next();
      if (given.length === 0) return null;
      const wanted = given.filter(({ path }) => !isClutter(path));
      total -= given.length - wanted.length;
      for (const { path, file } of wanted)
        waiting.push({ path, isPacked: false, fallback: request.looseClass, bytes: () => readFile(file) });
    }
    return waiting.shift() ?? null;
  };

  const batch = (): ImportBatch => {
    const made: ImportBatch = { kind: "batch", pictures, refused, recognised, done, total };
    [pictures, refused, recognised, told] = [[], [], [], performance.now()];
    return made;
  };
  const refuse = (name: string, code: RefusalCode) => void refused.push({ name, code });
  const classOf = (wanted: string) => cleanClassName(wanted) || request.looseClass;
  /** Why this class may have no more; null where it may. */
  const fullness = (name: string): RefusalCode | null => {
    if (!counts.has(name) && counts.size >= mostClasses) return "too-many-classes";
    return (counts.get(name) ?? 0) >= mostOfClass ? "too-many" : null;
  };
  const take = (picture: ImportedPicture) => {
    const className = classOf(request.className ?? picture.className);
    const full = fullness(className);
    if (full) refuse(picture.name, full);
    else {
      counts.set(className, (counts.get(className) ?? 0) + 1);
      pictures.push({ ...picture, className });
    }
  };

  const look = async ({ path, isPacked, fallback, bytes: read }: Source): Promise<void> => {
    const name = fileNameOf(path);
    const className = request.className ?? folderOf(path) ?? fallback;
    let bytes = await read();
    if (isZip(bytes)) {
      // A zip can hold zips that hold zips, or itself: there would be no end.
      if (isPacked) return refuse(name, "zip-inside");
      const inside = openZip(bytes);
      total += inside.length;
      waiting.unshift(
        ...inside.map((entry) => ({
          path: entry.path,
          isPacked: true,
          fallback: withoutEnding(name),
          bytes: async () => entry.read(),
        })),
      );
      return;
    }
    if (isGzip(bytes)) bytes = await gunzip(bytes);
    const official = officialFile(name, bytes);
    if (official?.kind === "cifar" || official?.kind === "tar") {
      for (const picture of cifarImport(official, request.shape)) take(picture);
      recognised.push("cifar10");
      return;
    }
    if (official) {
      idx.push(official);
      return;
    }
    // Looked at before the pixels, which take the time.
    const full = fullness(classOf(className));
    if (full) return refuse(name, full);
    const pixels = await readPicture(bytes, request.shape, request.fit);
    take({ className, name, pixels, fingerprint: fingerprintOf(pixels) });
  };

  for (let source = await next(); source; source = await next()) {
    try {
      await look(source);
    } catch (error) {
      refuse(fileNameOf(source.path), codeOf(error));
    }
    done++;
    if (pictures.length >= batchSize || performance.now() - told > batchMs) yield batch();
  }
  for (const pair of pairsOf(idx)) {
    try {
      if (!pair.labels || !pair.images) {
        refuse(pair.images?.name ?? pair.labels?.name ?? "", "set-half");
        continue;
      }
      const found = idxImport(pair.images.bytes, pair.labels.bytes, request.shape);
      for (const picture of found.pictures) take(picture);
      recognised.push(found.set);
    } catch {
      refuse(pair.images?.name ?? "", "set-broken");
    }
    yield batch();
  }
  yield batch();
}

/** Images and labels with the same count belong together. */
function pairsOf(files: readonly OfficialFile[]) {
  const countOf = ({ bytes }: OfficialFile) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
  const labels = files.filter(({ kind }) => kind === "idx-labels");
  const pairs = files
    .filter(({ kind }) => kind === "idx-images")
    .map((images) => {
      const at = labels.findIndex((each) => countOf(each) === countOf(images));
      return { images, labels: at < 0 ? undefined : labels.splice(at, 1)[0] };
    });
  return [...pairs, ...labels.map((left) => ({ images: undefined, labels: left }))];
}

async function readFile(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > mostFileBytes)
    throw new FileProblem("file-too-large", "The file is larger than 1 GB.", "Give a part of it.");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileProblem("file-missing", "The file could not be read.", "Is it still there?");
  }
}

/** A gzip file does not say how much is in it: it is counted on the way. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  let left = mostUnpackedBytes;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      left -= chunk.length;
      if (left < 0) controller.error(new Error("too much is in it"));
      else controller.enqueue(chunk);
    },
  });
  try {
    const inflated = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream("gzip"))
      .pipeThrough(counted);
    return new Uint8Array(await new Response(inflated).arrayBuffer());
  } catch {
    if (left < 0)
      throw new FileProblem("zip-too-large", "Too much is in the packed file.", "Give a part of it.");
    throw new FileProblem("zip-broken", "The packed file is broken.", "Get it again.");
  }
}

const isZip = (bytes: Uint8Array) => [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte);

/** What a decoder throws means that the picture is broken, whatever it says. */
function codeOf(error: unknown): RefusalCode {
  if (!(error instanceof FileProblem)) return "picture-broken";
  if (error.code === "file-missing") return "file-unreadable";
  return refusalCodes.find((code) => code === error.code) ?? "set-broken";
}
