// CIFAR-10 (binary version) from the official archive, from the smaller cat-and-dog archive, or from an
// unpacked folder cifar-10-batches-bin.

import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { cifarClassNames, cifarShape, parseCifarBatch } from "#core/files/cifar.ts";
import { FileProblem } from "#core/files/fileProblem.ts";
import type { Split } from "#core/files/manifest.ts";
import { readTar } from "#core/files/tar.ts";
import { checkOfficial } from "./checksum.ts";
import { inflateFile } from "./inflate.ts";
import { catDogArchive, catDogNote, cifarArchive } from "./officialFiles.ts";
import type { PictureSource } from "./pictureSource.ts";

interface BatchFile {
  readonly name: string;
  read(): Promise<Uint8Array>;
}

const batchesFolder = "cifar-10-batches-bin";
const unpackedLimitBytes = 200_000_000;

/** Null when the folder has no form of CIFAR-10. The official archive is preferred. */
export function findCifar(folder: string): PictureSource | null {
  for (const archive of [cifarArchive, catDogArchive]) {
    const path = join(folder, archive.name);
    if (!existsSync(path)) continue;
    return cifarSource(archive.name, archive === catDogArchive ? catDogNote : "", async (signal) => {
      await checkOfficial(path, archive, signal);
      return readTar(await inflateFile(path, unpackedLimitBytes, signal)).map(({ name, bytes }) => ({
        name: basename(name),
        read: async () => bytes,
      }));
    });
  }
  for (const batches of [join(folder, batchesFolder), folder]) {
    if (!existsSync(join(batches, "test_batch.bin"))) continue;
    return cifarSource(`${batchesFolder}/`, unpackedNote, async () =>
      (await readdir(batches)).map((name) => ({ name, read: () => readFile(join(batches, name)) })),
    );
  }
  return null;
}

const unpackedNote = "From an unpacked folder: only sizes, labels and their counts could be checked.";

function cifarSource(
  file: string,
  note: string,
  open: (signal?: AbortSignal) => Promise<readonly BatchFile[]>,
): PictureSource {
  return {
    id: "cifar10",
    shape: cifarShape,
    classNames: cifarClassNames,
    source: { files: [file], note },
    async *batches(signal) {
      const files = inOrder(await open(signal));
      const counts = { train: cifarClassNames.map(() => 0), test: cifarClassNames.map(() => 0) };
      for (const { split, batch } of files) {
        signal?.throwIfAborted();
        const pictures = parseCifarBatch(await batch.read());
        for (const label of pictures.labels) counts[split][label] = (counts[split][label] ?? 0) + 1;
        yield { split, pictures };
      }
      checkCounts(file, counts);
    },
  };
}

/** data_batch_1.bin, data_batch_2.bin … without gaps, then test_batch.bin. */
function inOrder(
  files: readonly BatchFile[],
): readonly { readonly split: Split; readonly batch: BatchFile }[] {
  const named = (name: string) => files.find((file) => file.name === name);
  const training = [1, 2, 3, 4, 5].flatMap((number) => named(`data_batch_${number}.bin`) ?? []);
  const test = named("test_batch.bin");
  if (test === undefined || training.some((batch, at) => batch.name !== `data_batch_${at + 1}.bin`)) {
    throw new FileProblem(
      "file-missing",
      "A batch file of CIFAR-10 is missing.",
      "Unpack cifar-10-binary.tar.gz again, with all its files.",
    );
  }
  return [...training.map((batch) => ({ split: "train" as const, batch })), { split: "test", batch: test }];
}

// The official set, and the smaller one; an unpacked folder has no other checksum than this.
const knownTrainCounts = [
  Array.from({ length: 10 }, () => 5000),
  [1000, 1000, 1000, 5000, 1000, 5000, 1000, 1000, 1000, 1000],
];

function checkCounts(file: string, counts: Readonly<Record<Split, readonly number[]>>): void {
  const trainKnown = knownTrainCounts.some((known) => known.join() === counts.train.join());
  if (trainKnown && counts.test.every((count) => count === 1000)) return;
  throw new FileProblem(
    "wrong-size",
    `${file} has ${counts.train.join(", ")} training and ${counts.test.join(", ")} test pictures of the ten classes, which is not CIFAR-10.`,
    "Get cifar-10-binary.tar.gz again.",
  );
}
