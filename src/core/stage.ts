// Everything a run stands on before its first step. First the scene: opened pictures, the poison plan, two nets.
// Then, when the trigger is known, the stage: who gets which picture with which trigger.

import type { Stamps } from "#core/attacks/attack.ts";
import type { Learned } from "#core/attacks/learned.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { Prepared, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { OpenExperiment } from "#core/experiment/openExperiment.ts";
import { objectionsTo } from "#core/experiment/objections.ts";
import { networkOf } from "#core/experiment/registry.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import type { Notice } from "#core/experiment/parseValue.ts";
import { loadHeldOut, stampHeldOut, stampPictures, type HeldOut } from "#core/measure/heldOut.ts";
import { watchedRows } from "#core/measure/watched.ts";
import { pickPictures, type Pictures } from "#core/pictures.ts";
import { aimOf, type Aim } from "#core/poison/aim.ts";
import { planPoison, type PoisonPlan } from "#core/poison/plan.ts";
import type { Engine, Net, NetRequest } from "#core/port.ts";
import { openArrived, type Arrived } from "#core/train/arrived.ts";
import { openOriginals, openTrainingSet, type Originals, type TrainingSet } from "#core/train/trainingSet.ts";

/** So many held-out pictures are scored while training: a tenth of the time, and an interval of ±8 points. */
const liveCount = 150;

export interface StagePorts {
  readonly openPictures: OpenExperiment;
  readonly engine: Engine;
  /** The host keeps hold of the nets, for probes after the run, and disposes of them. */
  readonly keepNets: (nets: Twins<Net>, request: NetRequest) => void;
}

export interface Scene {
  readonly experiment: Experiment;
  readonly engine: Engine;
  /** What both nets are: another net like them is made from this, with another seed. */
  readonly netRequest: NetRequest;
  readonly pictures: OpenPictures;
  readonly originals: Originals;
  readonly arrived: Arrived;
  readonly plan: PoisonPlan;
  readonly aim: Aim;
  readonly watched: Pictures;
  /** The first held-out pictures, for the scores while training. */
  readonly heldOut: Pictures;
  readonly nets: Twins<Net>;
  readonly prepared: Prepared;
}

export interface Stage extends Scene {
  /** What was crafted before the training; null for other attacks. */
  readonly learned: Learned | null;
  readonly stamps: Stamps;
  readonly trainingSet: TrainingSet;
  /** The watched pictures with the trigger; of a generator, with what it makes now. */
  watchedWithTrigger(): Pictures;
  /** The same for the first held-out pictures. */
  firstHeldOut(): HeldOut;
}

export async function openScene(experiment: Experiment, ports: StagePorts): Promise<Scene> {
  const { seed, goal } = experiment;
  const pictures = await ports.openPictures(experiment);
  const { classNames, shape } = pictures;
  const plan = planPoison(experiment, pictures);
  const heldOut = await loadHeldOut(pictures, 1);
  const watched = pickPictures(heldOut, watchedRows(heldOut, goal, classNames, seed));
  const netRequest = {
    plan: networkOf(experiment.network).plan(experiment.networkWidth),
    shape,
    classCount: classNames.length,
    seed,
  };
  const nets = await createTwins(ports.engine, netRequest);
  ports.keepNets(nets, netRequest);
  return {
    experiment,
    engine: ports.engine,
    netRequest,
    pictures,
    originals: openOriginals(pictures),
    arrived: openArrived(pictures),
    plan,
    aim: aimOf(goal, classNames),
    watched,
    heldOut: firstPictures(heldOut, liveCount),
    nets,
    prepared: {
      kind: "prepared",
      backend: ports.engine.backend,
      weightCount: nets.clean.weightCount,
      trainCount: pictures.trainLabels.length,
      poisonedCount: plan.rows.length,
      watched,
      notices: [...objectionsTo(experiment), ...poisonNotices(plan)],
    },
  };
}

export function setStage(scene: Scene, learned: Learned | null): Stage {
  const { experiment, pictures, watched, heldOut, aim } = scene;
  const { seed, goal } = experiment;
  const stamps = stampsOf(experiment, learned);
  const wanted = Uint8Array.from(watched.labels, (label, place) => aim.wanted(label, place));
  // What a generator makes changes from check to check; everything else is stamped once.
  const whenNeeded = <T>(make: () => T) => (stamps.generator ? make : once(make));
  return {
    ...scene,
    learned,
    stamps,
    trainingSet: openTrainingSet(scene.originals, scene.plan, stamps, seed),
    watchedWithTrigger: whenNeeded(() =>
      stampPictures(copyOf(watched), wanted, stamps.test, seed, "watched"),
    ),
    firstHeldOut: whenNeeded(() => stampHeldOut(heldOut, stamps, goal, pictures.classNames, seed)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const copyOf = (pictures: Pictures): Pictures => ({ ...pictures, pixels: Uint8Array.from(pictures.pixels) });

function firstPictures(pictures: Pictures, count: number): Pictures {
  return pickPictures(pictures, [...Array(Math.min(count, pictures.count)).keys()]);
}

/** Clean twin and poisoned net start from the same weights. */
async function createTwins(engine: Engine, request: NetRequest): Promise<Twins<Net>> {
  const clean = await engine.createNet(request, { apart: true });
  return { clean, poisoned: await engine.createNet(request) };
}

function poisonNotices({ wanted, rows }: PoisonPlan): readonly Notice[] {
  if (rows.length === 0) {
    const sentence =
      "No picture is poisoned at this rate, so both nets learn the same. Raise the poisoning rate to plant a backdoor.";
    return [{ key: "poisonRate", sentence }];
  }
  if (rows.length === wanted) return [];
  const sentence = `The poisoning rate asks for ${wanted} pictures, but this attack may touch only ${rows.length}: all of those are poisoned. Lower the rate or choose a wider goal.`;
  return [{ key: "poisonRate", sentence }];
}
