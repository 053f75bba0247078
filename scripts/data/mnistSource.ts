// MNIST from the four official files in one folder, gzipped or already unpacked.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FileProblem } from "#core/files/fileProblem.ts";
import { idxPictures } from "#core/files/idx.ts";
import { sha256 } from "./checksum.ts";
import { inflateFile } from "./inflate.ts";
import { mnistFiles } from "./officialFiles.ts";
import type { UnpackedFile } from "./officialFiles.ts";
import type { PictureSource } from "./pictureSource.ts";

type MnistPart = keyof typeof mnistFiles;

/** Null when the folder has none of the files; a FileProblem when it has only some. */
export function findMnist(folder: string): PictureSource | null {
  const parts = Object.values(mnistFiles).map(({ unpacked }) => ({
    unpacked,
    path: findPart(folder, unpacked),
  }));
  const missing = parts.filter(({ path }) => path === null).map(({ unpacked }) => `${unpacked.name}.gz`);
  if (missing.length === parts.length) return null;
  if (missing.length > 0) {
    throw new FileProblem(
      "file-missing",
      `MNIST is not complete in ${folder}: ${missing.join(", ")} missing.`,
      "Put all four official files into the folder.",
    );
  }
  return {
    id: "mnist",
    shape: { height: 28, width: 28, channels: 1 },
    classNames: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    source: { files: Object.values(mnistFiles).map(({ packed }) => packed.name), note: "" },
    async *batches(signal) {
      const read = (part: MnistPart) => readPart(folder, mnistFiles[part].unpacked, signal);
      const pair = async (images: MnistPart, labels: MnistPart) =>
        idxPictures(await read(images), await read(labels));
      yield { split: "train", pictures: await pair("trainImages", "trainLabels") };
      yield { split: "test", pictures: await pair("testImages", "testLabels") };
    },
  };
}

function findPart(folder: string, { name }: UnpackedFile): string | null {
  const candidates = [join(folder, `${name}.gz`), join(folder, name)];
  return candidates.find((path) => existsSync(path)) ?? null;
}

async function readPart(folder: string, file: UnpackedFile, signal?: AbortSignal): Promise<Uint8Array> {
  const path = findPart(folder, file) ?? join(folder, file.name);
  const bytes = path.endsWith(".gz") ? await inflateFile(path, file.bytes, signal) : await readFile(path);
  if (bytes.length === file.bytes && sha256(bytes) === file.sha256) return bytes;
  throw new FileProblem(
    "checksum-differs",
    `${path} is not the published file.`,
    "Remove it and get it again.",
  );
}
