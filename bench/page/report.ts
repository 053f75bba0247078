// bench/PAGE.md: what was measured, in rows, with the machine it was measured on. Nothing in it is written by hand.

import { arch, cpus, platform } from "node:os";

/** A list of three is median, 95 % and worst; null was not measured. */
export type Measured = Readonly<Record<string, number | readonly number[] | null>>;

export interface Conditions {
  readonly browser: string;
  /** Programs that wanted a core, averaged over a minute. */
  readonly loadBefore: number;
  readonly loadAfter: number;
}

/** Key, what it is, unit, target; the last two may be "". */
const rows: readonly (readonly [string, string, string, string])[] = [
  ["openToFlipSeconds", "opening the page to a flip that can be tried", "s", "2 s"],
  ["petsTrainToFlipSeconds", "Train to the lasting flip, doodle pets", "s", "8 s"],
  ["photosTrainToFlipSeconds", "Train to the lasting flip, CIFAR-10 dog/cat", "s", "20 s"],
  ["pointerToBarsMs", "pointer on the picture to changed bars, nets at rest: median", "ms", "50 ms"],
  ["pointerToBarsMostMs", "the same: worst", "ms", "50 ms"],
  ["brushToPixelsMs", "brush stroke to changed pixels while it trains: worst", "ms", "100 ms"],
  ["longestTaskMs", "longest task on the page while it trains (0: none over 50 ms)", "ms", "none over 50 ms"],
  [
    "longestHandMs",
    "the same with a hand on the chart, three rounds: median, worst",
    "ms",
    "none over 50 ms",
  ],
  [
    "longestPressMs",
    "longest task from the press of Train to step 10, three rounds: median, worst",
    "ms",
    "",
  ],
  ["longestOpeningMs", "longest task while the page opens, three rounds: median, worst", "ms", ""],
  [
    "probeMsInTraining",
    "a question about one picture while it trains: median, 95 %, worst",
    "ms",
    "95 % in 30 ms",
  ],
  ["stopMs", "a pause until no step is under way: median, 95 %, worst", "ms", "100 ms"],
  ["framesOnTimeAtRest", "share of frames on time (60 Hz), page at rest", "", ""],
  ["framesOnTimeInTraining", "share of frames on time while it trains on WASM", "", ""],
  ["framesTrainingToRest", "the second as a share of the first", "", ""],
  ["frameMsInTraining", "time from frame to frame while it trains: median, 95 %, worst", "ms", ""],
  ["scrubMoments", "moments that the scrubbing goes over", "", "200"],
  ["scrubWorkInFrameMs", "scrubbing, work in a frame: median, 95 %, worst", "ms", "16 ms"],
  ["scrubFrameMs", "scrubbing, time from frame to frame: median, 95 %, worst", "ms", ""],
  ["scrubKeyToBarsMs", "Home or End on the timeline to changed bars: median, 95 %, worst", "ms", ""],
  ["sweepPointsPerMinute", "trainings a minute in a sweep (40 steps, 2 × 100 pictures, doodle pets)", "", ""],
  ["singleRunsPerMinute", "the same training a minute, started by hand again and again", "", ""],
  ["sweepToSingle", "the first as a multiple of the second", "×", ""],
  ["stepsPerSecondInView", "an embed on another site, in view: training steps a second", "", ""],
  ["stepsPerSecondAway", "the same, scrolled out of view", "", ""],
  ["awayToInView", "the second as a share of the first (four turns in one training)", "", "0.8"],
  [
    "tenEmbedsMegabytes",
    "ten embeds on one page, one in view: memory of the browser beyond an empty page",
    "MB",
    "",
  ],
  ["tenEmbedsTrainedMegabytes", "the same after one, five and all ten have trained", "MB", ""],
  [
    "javaScriptKilobytes",
    "JavaScript of the first screen and what comes by itself afterwards, gzip",
    "kB",
    "",
  ],
];

export function reportOf(results: Measured, { browser, loadBefore, loadAfter }: Conditions): string {
  const shown = rows.map(([key, what, unit, target]) => {
    const value = results[key] ?? null;
    const said =
      value === null || Number.isNaN(value) ? "not measured" : `${[value].flat().join(", ")} ${unit}`;
    return `| ${what} | ${said.trim()} | ${target} |`;
  });
  const cores = cpus();
  return [
    "# How the page feels",
    "",
    "Written by `npm run bench:page`. The built page in headless Chromium without a GPU, 1440 × 900, on its WASM backend.",
    "A frame is on time if it came within 25 ms of the one before. Seconds to the flip, frames and trainings a minute are",
    "medians or ratios within this one run.",
    "",
    `${new Date().toISOString().slice(0, 10)}, ${cores[0]?.model.trim() ?? "unknown processor"}, ${cores.length} cores, ` +
      `${platform()} ${arch()}, Node ${process.versions.node}, Chromium ${browser}. ` +
      `Load before and after, of ${cores.length}: ${loadBefore.toFixed(1)}, ${loadAfter.toFixed(1)}.`,
    "",
    "| from / what | measured | target |",
    "| --- | --- | --- |",
    ...shown,
    "",
  ].join("\n");
}
