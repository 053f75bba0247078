// Everything a run stands on before its first step: opened pictures, the poison plan, the stamps, two nets.

import type { Stamps } from "#core/attacks/attack.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { Prepared, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { OpenExperiment } from "#core/experiment/openExperiment.ts";
import { attackOf, networkOf } from "#core/experiment/registry.ts";
import type { Notice } from "#core/experiment/parseValue.ts";
import { loadHeldOut, stampHeldOut, stampPictures, type HeldOut } from "#core/measure/heldOut.ts";
import { watchedRows } from "#core/measure/watched.ts";
import { pickPictures, type Pictures } from "#core/pictures.ts";
import { planPoison, type PoisonPlan } from "#core/poison/plan.ts";
import type { Engine, Net, NetRequest } from "#core/port.ts";
import { randomStream } from "#core/random.ts";
import { openTrainingSet, type TrainingSet } from "#core/train/trainingSet.ts";

/** So many held-out pictures are scored while training: a tenth of the time, and an interval of ±8 points. */
const liveCount = 150;

export interface StagePorts {
  readonly openPictures: OpenExperiment;
  readonly engine: Engine;
  /** The host keeps hold of the nets, for probes after the run, and disposes of them. */
  readonly keepNets: (nets: Twins<Net>) => void;
}

export interface Stage {
  readonly experiment: Experiment;
  readonly classCount: number;
  readonly pictures: OpenPictures;
  readonly plan: PoisonPlan;
  readonly stamps: Stamps;
  readonly trainingSet: TrainingSet;
  readonly watched: { readonly without: Pictures; readonly with: Pictures };
  /** The first held-out pictures, for the scores while training. */
  readonly firstHeldOut: HeldOut;
  readonly nets: Twins<Net>;
  readonly prepared: Prepared;
}

export async function openStage(experiment: Experiment, ports: StagePorts): Promise<Stage> {
  const { seed, goal } = experiment;
  const attack = attackOf(experiment.attack);
  const pictures = await ports.openPictures(experiment);
  const { classNames, shape } = pictures;
  const plan = planPoison(experiment, pictures);
  const stamps = attack.prepare({ knobs: experiment.knobs, shape, random: randomStream(seed, "attack") });
  const trainingSet = openTrainingSet(pictures, plan, stamps.train, seed);
  const heldOut = await loadHeldOut(pictures, 1);
  const watched = pickPictures(heldOut, watchedRows(heldOut, goal, classNames, seed));
  const nets = await createTwins(ports.engine, {
    plan: networkOf(experiment.network).plan(experiment.networkWidth),
    shape,
    classCount: classNames.length,
    seed,
  });
  ports.keepNets(nets);
  return {
    experiment,
    classCount: classNames.length,
    pictures,
    plan,
    stamps,
    trainingSet,
    watched: { without: watched, with: stampPictures(copyOf(watched), stamps.test, seed, "watched") },
    firstHeldOut: stampHeldOut(firstPictures(heldOut, liveCount), stamps, goal, classNames, seed),
    nets,
    prepared: {
      kind: "prepared",
      backend: ports.engine.backend,
      weightCount: nets.clean.weightCount,
      trainCount: pictures.trainLabels.length,
      poisonedCount: plan.rows.length,
      watched,
      notices: poisonNotices(plan),
    },
  };
}

const copyOf = (pictures: Pictures): Pictures => ({ ...pictures, pixels: Uint8Array.from(pictures.pixels) });

function firstPictures(pictures: Pictures, count: number): Pictures {
  return pickPictures(pictures, [...Array(Math.min(count, pictures.count)).keys()]);
}

/** Clean twin and poisoned net start from the same weights. */
async function createTwins(engine: Engine, request: NetRequest): Promise<Twins<Net>> {
  const clean = await engine.createNet(request);
  return { clean, poisoned: await engine.createNet(request) };
}

function poisonNotices({ wanted, rows }: PoisonPlan): readonly Notice[] {
  if (rows.length === wanted) return [];
  const sentence = `The poisoning rate asks for ${wanted} pictures, but this attack may touch only ${rows.length}: all of those are poisoned. Lower the rate or choose a wider goal.`;
  return [{ key: "poisonRate", sentence }];
}
