// The nets that come with the page fit what the page draws and asks today; if this fails: npm run shipped.

import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { lessons } from "#core/lessons/index.ts";
import { openPreview } from "#core/preview.ts";
import { importModel } from "#engine/tf/modelFile.ts";
import { diskAccess } from "./headless/diskAccess.ts";
import { nodeEngine } from "./headless/engine.ts";
import { shippedFiles, shippedRecording } from "./headless/measureFiles.ts";
import { shippedNets } from "./shippedNets.ts";

const markOf = ({ knobs }: { readonly knobs: object }) =>
  (knobs as { trigger: Record<string, unknown> }).trigger;

describe.each(Object.entries(shippedNets))("%s", (name, experiment) => {
  it("was trained on its experiment", async () => {
    expect((await shippedRecording(name)).experiment).toEqual(experiment);
  });

  it("has at most 400 kB a net", () => {
    for (const net of ["clean", "poisoned"]) {
      const bytes = ["json", "bin"].map(
        (end) => statSync(join("public", "nets", name, `${net}.${end}`)).size,
      );
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
    }
  });

  it.each(["clean", "poisoned"] as const)(
    "has a %s net that still answers as when it was recorded",
    async (which) => {
      const net = await importModel(await nodeEngine(), (await shippedFiles(name))[which]);
      const recording = await shippedRecording(name);
      const { watched } = await openPreview(
        recording.experiment,
        experimentOpener(diskAccess("public/data")),
      );
      const last = recording.events.filter((event) => event.kind === "check").at(-1);
      const answers = await net.predict(watched.pixels);
      for (const [at, answer] of answers.entries())
        expect(answer).toBeCloseTo(last?.without[which][at] ?? Number.NaN, 2);
      net.dispose();
    },
  );
});

test("a bare page opens nets of its own experiment", () => {
  expect(shippedNets["pets"]).toEqual(defaultExperiment());
});

const opening = lessons.flatMap((lesson) =>
  lesson.steps.flatMap((step) => (step.kind === "open" ? [{ lesson, nets: step.nets }] : [])),
);

describe.each(opening)("the nets of $lesson.id", ({ lesson, nets }) => {
  it("hide another shape, colour and place than the mark that the page offers first", async () => {
    const hidden = markOf((await shippedRecording(nets)).experiment);
    const offered = markOf(defaultExperiment(lesson.pictures));
    for (const part of ["shape", "colour", "x", "y"]) expect(hidden[part]).not.toBe(offered[part]);
  });

  it("hide it where the lesson says", async () => {
    const { experiment } = await shippedRecording(nets);
    const places = lesson.steps.flatMap((step) =>
      step.kind === "ask" && step.answer.kind === "place" ? [step.answer] : [],
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { x, y } of places)
      expect({ x, y }).toEqual({ x: markOf(experiment)["x"], y: markOf(experiment)["y"] });
    expect(experiment.dataset).toBe(lesson.pictures);
  });
});
