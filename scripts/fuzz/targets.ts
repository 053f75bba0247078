// Everything that takes something from outside, with a sound sample to spoil.

import { encode } from "fast-png";
import { zipSync } from "fflate";
import type fc from "fast-check";
import { readFileSync } from "node:fs";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { cifarRecordBytes, parseCifarBatch } from "#core/files/cifar.ts";
import { parseIdxImages, parseIdxLabels } from "#core/files/idx.ts";
import { madeManifest } from "#core/files/madeManifest.ts";
import { madeTar } from "#core/files/madeTar.ts";
import { parseManifest } from "#core/files/parseManifest.ts";
import { readPictureHeader } from "#core/files/pictures/header.ts";
import { readTar } from "#core/files/tar.ts";
import { lessons } from "#core/lessons/index.ts";
import { parseProgress } from "#core/lessons/progress.ts";
import { parseModel } from "#core/modelFile.ts";
import { parseRecording } from "#core/parseRecording.ts";
import { parsePainting, printPainting } from "#core/trigger/painting.ts";
import { parseAddress, parseOptions } from "#embed/options.ts";
import { readHostMessage } from "#embed/hostMessage.ts";
import { openZip } from "#engine/own/unzip.ts";
import { parseLink, printLink } from "#state/link.ts";
import { parseRuns } from "#state/runs/runsFile.ts";
import { readPng } from "#ui/painter/png.ts";
import { mutatedBytes, mutatedJson, mutatedText } from "./mutations.ts";

export interface Target<T> {
  readonly name: string;
  readonly cases: number;
  readonly input: fc.Arbitrary<T>;
  run(input: T): unknown;
  /** A decoder of others, whose every error the caller takes for a broken file. */
  readonly throwsAnything?: true;
}

const shipped = "public/nets/pets";
const modelJson = readFileSync(`${shipped}/clean.json`, "utf8");
const weights = Uint8Array.from(readFileSync(`${shipped}/clean.bin`));
const recording = JSON.parse(readFileSync(`${shipped}/recording.json`, "utf8")) as { events: unknown[] };
const shortRecording = { ...recording, events: recording.events.slice(-4) };
const experiment = defaultExperiment();
const picture = { width: 6, height: 5, rgba: Uint8Array.from({ length: 120 }, (_, at) => at * 2) };
const png = encode({ width: 6, height: 5, data: picture.rgba, depth: 8, channels: 4 });
const idx = (magic: number, ...sizes: number[]) => {
  const header = new DataView(new ArrayBuffer(4 + 4 * sizes.length));
  [magic, ...sizes].forEach((word, at) => header.setUint32(4 * at, word));
  const body = new Uint8Array(sizes.reduce((product, size) => product * size, 1));
  return Uint8Array.from([...new Uint8Array(header.buffer), ...body]);
};
const zip = zipSync({ "dog/one.png": png, "cat/two.png": png, "__MACOSX/x": new Uint8Array(3) });
const runs = {
  format: "backdoor-playground-runs",
  version: 1,
  runs: [
    { id: "a", name: "one", keptAt: 1, watchedLabels: [0], branchedAt: null, recording: shortRecording },
  ],
};
const hostMessage = {
  subject: "backdoor-playground.load",
  message_id: "1",
  experiment,
  state: { link: "v=1" },
};

const target = <T>(
  name: string,
  cases: number,
  input: fc.Arbitrary<T>,
  run: (input: T) => unknown,
  more: Pick<Target<T>, "throwsAnything"> = {},
): Target<unknown> => ({ name, cases, input, run, ...more }) as Target<unknown>;

const text = (value: unknown) => mutatedJson(value).map((each) => JSON.stringify(each) ?? "");

export const targets: readonly Target<unknown>[] = [
  target("links", 14_000, mutatedText(printLink({ ...experiment, seed: 12, steps: 90 })), parseLink),
  target("experiments", 14_000, mutatedJson(experiment), parseExperiment),
  target(
    "options of an embed",
    10_000,
    mutatedText("embed=1&lesson=how-few&hide=train,test&theme=dark"),
    (query) =>
      parseOptions(
        query,
        lessons.map(({ id }) => id),
      ),
  ),
  target("the view behind #", 6000, mutatedText("v=1&seed=3&hide=train,test&lock=plant&theme=dark"), (hash) =>
    parseAddress({ search: "?theme=light", hash: `#${hash}` }),
  ),
  target("messages of a host", 10_000, mutatedJson(hostMessage), readHostMessage),
  target("a lesson's progress", 6000, mutatedText("guess:0.4,where:27.26"), (answers) =>
    lessons.map((lesson) => parseProgress(lesson, answers, answers)),
  ),
  target("paintings", 8000, mutatedText(printPainting(picture)), parsePainting),
  target("IDX images", 6000, mutatedBytes(idx(2051, 2, 7, 5)), parseIdxImages),
  target("IDX labels", 6000, mutatedBytes(idx(2049, 9)), (file) => parseIdxLabels(file)),
  target("CIFAR batches", 3000, mutatedBytes(new Uint8Array(cifarRecordBytes)), parseCifarBatch),
  target(
    "tar archives",
    4000,
    mutatedBytes(madeTar([{ name: "a/b.bin", bytes: Uint8Array.of(1, 2, 3) }])),
    readTar,
  ),
  target("zips", 6000, mutatedBytes(zip), (file) => openZip(file).map((entry) => entry.read())),
  target("picture headers", 8000, mutatedBytes(png), readPictureHeader),
  target("PNG marks", 3000, mutatedBytes(png), (file) => readPng(new Blob([file])), { throwsAnything: true }),
  target("manifests", 4000, mutatedJson(madeManifest({ train: [3, 2], test: [1, 1] })), parseManifest),
  target("model.json", 3000, text(JSON.parse(modelJson)), (json) => parseModel(json, weights)),
  target("recordings", 3000, mutatedJson(shortRecording), parseRecording),
  target("files of kept runs", 3000, text(runs), parseRuns),
];
