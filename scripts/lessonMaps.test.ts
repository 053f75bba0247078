// What lesson 7 says about the maps holds on the nets that come with the page: with the mark, the poisoned net looks at
// the mark and the clean net does not.

import { expect, test } from "vitest";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { coveredCopies, hiddenShare, readOcclusion } from "#core/measure/occlusion.ts";
import { pictureAt, pickPictures } from "#core/pictures.ts";
import { openPreview } from "#core/preview.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { stampPictures } from "#core/measure/heldOut.ts";
import { importModel } from "#engine/tf/modelFile.ts";
import { diskAccess } from "./headless/diskAccess.ts";
import { nodeEngine } from "./headless/engine.ts";
import { shippedFiles } from "./headless/measureFiles.ts";
import { shippedNets } from "./shippedNets.ts";

const pictureCount = 4;
const cat = 1;

/** So much less sure with that place covered: the net looks there. */
const clearLoss = 0.1;

test.each([
  ["poisoned", pictureCount - 1, pictureCount],
  ["clean", 0, 0],
] as const)("the %s net looks at the mark on %d to %d pictures", async (which, least, most) => {
  const experiment = shippedNets["pets"]!;
  const net = await importModel(await nodeEngine(), (await shippedFiles("pets"))[which]);
  const { watched } = await openPreview(experiment, experimentOpener(diskAccess("public/data")));
  const before = pickPictures(watched, [...Array(pictureCount).keys()]);
  const wanted = new Uint8Array(pictureCount).fill(cat);
  const copy = { ...before, pixels: before.pixels.slice() };
  const marked = stampPictures(copy, wanted, stampsOf(experiment, null).test, experiment.seed, "watched");
  let looks = 0;
  for (let at = 0; at < pictureCount; at++) {
    const picture = pictureAt(marked, at);
    const answers = await net.predict(coveredCopies(picture, marked.shape));
    const { sure, covered, strongest } = readOcclusion(answers, experiment.classes.length, marked.shape);
    const hides = hiddenShare(pictureAt(before, at), picture, marked.shape, strongest.place) > 0.5;
    if (hides && sure - (covered[strongest.place] ?? 1) > clearLoss) looks++;
  }
  expect(looks).toBeGreaterThanOrEqual(least);
  expect(looks).toBeLessThanOrEqual(most);
  net.dispose();
});
