// An engine that trains one experiment after the other and tells what came out of each.

import type { Learned } from "#core/attacks/learned.ts";
import type { Check, Finished, Prepared, Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { SweepAxis } from "#core/experiment/sweep.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { stampPictures } from "#core/measure/heldOut.ts";
import type { Scores } from "#core/measure/scores.ts";
import { aimOf } from "#core/poison/aim.ts";
import type { BackendId } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import { createEngineClient } from "#engine/client.ts";
import { flipCurves } from "./curves.ts";
import { useOwn } from "./ownStore.ts";

export interface Outcome {
  readonly scores: Twins<Scores>;
  /** Confidence in the attacker's class on the followed picture with the trigger. */
  readonly followed: Twins<number>;
}

export interface Trained {
  readonly prepared: Prepared;
  readonly learned: Learned | null;
  /** Null where the nets are yet to be tried out otherwise. */
  readonly asTrained: Outcome | null;
}

export interface SweepEngine {
  /** Trains to the end. `progress` gets the step. Throws a Problem. */
  train(experiment: Experiment, progress: (step: number) => void): Promise<Trained>;
  /** Asks the nets that were trained last with the trigger of another experiment. Throws a Problem. */
  tryOut(trained: Trained, experiment: Experiment): Promise<Outcome>;
  /** What is still waited for never comes. */
  close(): void;
}

export function openSweepEngine(backend: BackendId | null, turns: SweepAxis["turns"]): SweepEngine {
  let current: Training | null = null;
  let failure: Problem | null = null;
  let giveUp: (problem: Problem) => void = () => {};
  /** What is waited for never comes once the engine has failed. */
  const unlessItFails = <Result>(work: Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      giveUp = reject;
      if (failure) reject(failure);
      work.then(resolve, reject);
    });
  const client = createEngineClient(
    {
      ready: () => {
        // It starts by itself with the first run.
      },
      speed: () => {
        // Told as a share of all runs instead.
      },
      event(event) {
        if (!current) return;
        if (event.kind === "prepared") current.prepared = event;
        if (event.kind === "learned") current.learned = event.learned;
        if (event.kind === "check") current.check = event;
        if (event.kind === "progress") current.progress(event.step);
        if (event.kind === "finished") current.finish(event);
      },
      rescued: () => {
        // It goes on by itself, and its results are the same.
      },
      failed({ code, sentence, nextStep }) {
        failure = new Problem(code, sentence, nextStep);
        giveUp(failure);
      },
    },
    { base: new URL("./", document.baseURI).href, backend, own: useOwn.getState().used },
  );
  return {
    train(experiment, progress) {
      const training = new Promise<Trained>((resolve, reject) => {
        const finish = ({ scores }: Finished) => {
          const { prepared, learned, check } = its;
          if (!prepared || !check) return reject(new Error("a run finished that was never checked"));
          const followed = followedOf(check, experiment, prepared);
          resolve({ prepared, learned, asTrained: turns === "training" ? { scores, followed } : null });
        };
        const its: Training = { prepared: null, learned: null, check: null, progress, finish };
        current = its;
      });
      failure = null;
      const outcome = unlessItFails(training);
      client.start(experiment, false);
      return outcome;
    },
    async tryOut({ prepared, learned }, experiment) {
      const { pixels } = watchedWithTrigger(prepared, experiment, learned);
      const answer = await unlessItFails(client.probe(pixels));
      const scores = await unlessItFails(client.score(experiment, learned));
      if (!answer || !scores) throw netsAreGone();
      const check: Check = { kind: "check", step: 0, without: answer, with: answer };
      return { scores, followed: followedOf(check, experiment, prepared) };
    },
    close: () => client.close(),
  };
}

interface Training {
  prepared: Prepared | null;
  learned: Learned | null;
  check: Check | null;
  readonly progress: (step: number) => void;
  readonly finish: (event: Finished) => void;
}

const netsAreGone = () =>
  new Problem(
    "worker-died",
    "The sweep's nets cannot be asked any more.",
    "Start the sweep again; what it has measured stays here until then.",
  );

function followedOf(check: Check, experiment: Experiment, prepared: Prepared): Twins<number> {
  const { target, twinTarget } = flipCurves([check], experiment, prepared, experiment.followed);
  return { clean: twinTarget[0] ?? 0, poisoned: target[0] ?? 0 };
}

function watchedWithTrigger({ watched }: Prepared, experiment: Experiment, learned: Learned | null) {
  const aim = aimOf(experiment.goal, experiment.classes);
  const wanted = Uint8Array.from(watched.labels, (label, place) => aim.wanted(label, place));
  const copy = { ...watched, pixels: Uint8Array.from(watched.pixels) };
  return stampPictures(copy, wanted, stampsOf(experiment, learned).test, experiment.seed, "watched");
}
