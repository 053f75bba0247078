// Runs one experiment in Node, the same pipeline as on the page, and sums it up as one flat object.

import type { Experiment } from "#core/experiment/experiment.ts";
import type { Prepared, RunEvent, Twins } from "#core/events.ts";
import { valueOf } from "#core/measure/rates.ts";
import type { Scores } from "#core/measure/scores.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { PackedAccess } from "#core/datasets/dataset.ts";
import type { Engine, Net } from "#core/port.ts";

export interface Result {
  readonly dataset: string;
  readonly attack: string;
  readonly seed: number;
  readonly backend: string;
  readonly steps: number;
  /** Training and checks together, on the machine it ran on. */
  readonly seconds: number;
  /** Pictures that both nets trained on, a second, checks included. */
  readonly imagesPerSecond: number;
  readonly poisonedCount: number;
  readonly trainCount: number;
  readonly cleanAccuracy: number | null;
  readonly attackSuccessRate: number | null;
  readonly attackSuccessCount: number;
  readonly attackSuccessTotal: number;
  readonly flipRate: number | null;
  readonly controlSuccessRate: number | null;
  readonly cleanTwin: {
    readonly cleanAccuracy: number | null;
    readonly attackSuccessRate: number | null;
    readonly flipRate: number | null;
    readonly controlSuccessRate: number | null;
  };
  /** Of the target that works worst, where there are several. */
  readonly worstTargetSuccessRate: number | null;
  readonly flipStep: number | null;
  readonly experiment: Experiment;
}

export interface HeadlessPorts {
  readonly engine: Engine;
  readonly access: PackedAccess;
  readonly onEvent?: (event: RunEvent) => void;
  /** Leaves out the looks at the nets while they learn (core/train/trainTwins.ts). */
  readonly onlyEnds?: boolean;
  /** Called with the nets before their first step. */
  readonly netsMade?: (nets: Twins<Net>) => void;
  /** Called with the trained nets before they are disposed of. */
  readonly useNets?: (nets: Twins<Net>) => Promise<void>;
}

export async function runHeadless(experiment: Experiment, ports: HeadlessPorts): Promise<Result> {
  const kept: Twins<Net>[] = [];
  let prepared: Prepared | null = null;
  let started = performance.now();
  const pipeline = runExperiment(experiment, {
    openPictures: experimentOpener(ports.access),
    engine: ports.engine,
    keepNets(nets) {
      kept.push(nets);
      ports.netsMade?.(nets);
    },
    pace: async () => 8,
    onlyEnds: ports.onlyEnds ?? false,
  });
  try {
    for await (const event of pipeline) {
      ports.onEvent?.(event);
      if (event.kind === "prepared") {
        prepared = event;
        started = performance.now();
      }
      if (event.kind === "finished" && prepared) {
        for (const nets of kept) await ports.useNets?.(nets);
        return resultOf(
          experiment,
          prepared,
          event.scores,
          event.flipStep,
          (performance.now() - started) / 1000,
        );
      }
    }
  } finally {
    for (const nets of kept) {
      nets.clean.dispose();
      nets.poisoned.dispose();
    }
  }
  throw new Error("the run ended without a result");
}

function resultOf(
  experiment: Experiment,
  prepared: Prepared,
  scores: Twins<Scores>,
  flipStep: number | null,
  seconds: number,
): Result {
  const { clean, poisoned } = scores;
  return {
    dataset: experiment.dataset,
    attack: experiment.attack,
    seed: experiment.seed,
    backend: prepared.backend,
    steps: experiment.steps,
    seconds,
    imagesPerSecond: (2 * experiment.steps * experiment.batchSize) / seconds,
    poisonedCount: prepared.poisonedCount,
    trainCount: prepared.trainCount,
    cleanAccuracy: valueOf(poisoned.cleanAccuracy),
    attackSuccessRate: valueOf(poisoned.attackSuccess),
    attackSuccessCount: poisoned.attackSuccess.count,
    attackSuccessTotal: poisoned.attackSuccess.total,
    flipRate: valueOf(poisoned.flips),
    controlSuccessRate: valueOf(poisoned.control),
    cleanTwin: {
      cleanAccuracy: valueOf(clean.cleanAccuracy),
      attackSuccessRate: valueOf(clean.attackSuccess),
      flipRate: valueOf(clean.flips),
      controlSuccessRate: valueOf(clean.control),
    },
    worstTargetSuccessRate: poisoned.perTarget
      ? Math.min(...poisoned.perTarget.map((rate) => valueOf(rate) ?? 1))
      : null,
    flipStep,
    experiment,
  };
}
