// Opens one of the packed sets through the caller's access to the files.

import type { OpenRequest } from "./dataset.ts";
import type { OpenPictures } from "./openPictures.ts";
import { openPacked } from "./packed.ts";

export async function openPackedSet(set: "mnist" | "cifar10", request: OpenRequest): Promise<OpenPictures> {
  return openPacked({
    manifest: await request.access.manifest(),
    set,
    classes: request.classes,
    trainPerClass: request.trainPerClass,
    testPerClass: request.testPerClass,
    readChunk: (file) => request.access.readChunk(file),
  });
}
