// The nets that come with the page fit what the page draws and asks today; if this fails: npm run shipped.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { openPreview } from "#core/preview.ts";
import { parseRecording } from "#core/parseRecording.ts";
import { importModel } from "#engine/tf/modelFile.ts";
import { diskAccess } from "./headless/diskAccess.ts";
import { nodeEngine } from "./headless/engine.ts";

const folder = join("public", "nets", "pets");
const recording = parseRecording(JSON.parse(readFileSync(join(folder, "recording.json"), "utf8")));

test("they were trained on the experiment that a bare page opens", () => {
  expect(recording.experiment).toEqual(defaultExperiment());
});

test("they are at most 400 kB each", () => {
  for (const net of ["clean", "poisoned"]) {
    const bytes = statSync(join(folder, `${net}.json`)).size + statSync(join(folder, `${net}.bin`)).size;
    expect(bytes).toBeLessThanOrEqual(400_000);
  }
});

test.each(["clean", "poisoned"] as const)(
  "the %s net still answers as it did when it was recorded",
  async (name) => {
    const net = await importModel(await nodeEngine(), {
      modelJson: readFileSync(join(folder, `${name}.json`), "utf8"),
      weights: new Uint8Array(readFileSync(join(folder, `${name}.bin`))),
    });
    const { watched } = await openPreview(recording.experiment, experimentOpener(diskAccess("public/data")));
    const last = recording.events.filter((event) => event.kind === "check").at(-1);
    const answers = await net.predict(watched.pixels);
    for (const [at, answer] of answers.entries())
      expect(answer).toBeCloseTo(last?.without[name][at] ?? Number.NaN, 2);
    net.dispose();
  },
);
