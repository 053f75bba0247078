// A training of the product's own pipeline, driven slice by slice. Only its slices are timed: drawing and stamping the
// batches and training both nets, in one thread.

import type { RunEvent, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Engine, Net } from "#core/port.ts";
import { diskAccess } from "../../scripts/headless/diskAccess.ts";
import { data } from "./cases.ts";

export interface Training {
  /** The next event, null when the run is over. */
  next(): Promise<RunEvent | null>;
  /** Steps so far, and the seconds spent in their slices. */
  done(): { readonly steps: number; readonly seconds: number };
  close(): Promise<void>;
}

/** As many steps a slice as in other headless runs. */
const slice = 8;

/** All pictures are read before the first step. */
export function openTraining(experiment: Experiment, engine: Engine): Training {
  const kept: Twins<Net>[] = [];
  let [steps, seconds, started] = [0, 0, 0];
  const open = experimentOpener(diskAccess(data.folder));
  const run = runExperiment(experiment, {
    engine,
    async openPictures(wanted) {
      const pictures = await open(wanted);
      for (const block of pictures.blocks.keys()) await pictures.loadTrainBlock(block);
      return pictures;
    },
    keepNets: (nets) => void kept.push(nets),
    async pace() {
      started = performance.now();
      return slice;
    },
  });
  return {
    async next() {
      const { value, done } = await run.next();
      if (done === true) return null;
      if (value.kind === "progress") {
        seconds += (performance.now() - started) / 1000;
        steps = value.step;
      }
      return value;
    },
    done: () => ({ steps, seconds }),
    async close() {
      await run.return();
      for (const { clean, poisoned } of kept) {
        clean.dispose();
        poisoned.dispose();
      }
    },
  };
}
