// The engine's side of the protocol: runs experiments, answers probes. The same code serves a worker and,
// where the browser refuses workers, the page itself.

import { Problem } from "#core/problem.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Engine, Net, NetRequest } from "#core/port.ts";
import { carriedOver, type Checkpoint } from "#core/train/checkpoint.ts";
import type { Walk } from "#core/train/walk.ts";
import { keptBefore } from "#core/train/kept.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { fetchAccess } from "./packedAccess.ts";
import { answering } from "./answering.ts";
import { createPacing, type Pacing } from "./pacing.ts";
import { openedEvents, openNets } from "./opened.ts";
import type { FromEngine, Opening, PlainProblem, ToEngine } from "./protocol.ts";
import { replayTo } from "./replay.ts";
import { replyTo } from "./replies.ts";
import { openShipped } from "./shipped.ts";
import { startEngine } from "./startEngine.ts";
import { createSpeedometer } from "./speed.ts";
import { createPair, createTimeline } from "./timeline.ts";
import { transferables } from "./transferables.ts";

export interface Wire {
  postMessage(message: FromEngine, transfer: Transferable[]): void;
}

/** Gives back the function that takes the page's messages. */
export function serve(wire: Wire): (message: ToEngine) => void {
  const send = (message: FromEngine) => wire.postMessage(message, transferables(message));
  let engine: Promise<Engine> | null = null;
  let base = "";
  let openPictures = experimentOpener(fetchAccess(base));
  let nets: Twins<Net> | null = null;
  let current: Current | null = null;
  let keepsMoments = false;
  const timeline = createTimeline();
  /** Settles when the nets to be shown are there: questions wait for it. */
  let showing: Promise<void> = Promise.resolve();

  const questions = answering(() => timeline.shown() ?? nets);
  const keepNets = (next: Twins<Net> | null) => {
    // A net that stays beside one from a file stays alive.
    if (nets && nets.clean !== next?.clean) nets.clean.dispose();
    if (nets && nets.poisoned !== next?.poisoned) nets.poisoned.dispose();
    nets = next;
  };
  const fail = (run: number | null, error: unknown) =>
    send({ kind: "failed", run, problem: plainProblem(error) });

  const started = () => engine ?? Promise.reject(new Error("the engine was used before its init"));
  const answer = (request: number, work: () => Promise<FromEngine>) => {
    showing
      .then(work)
      .then(send, (error: unknown) => send({ kind: "refused", request, problem: plainProblem(error) }));
  };

  /** Ends what runs. The work may go on from its nets only after `rest`: then nothing moves them any more. */
  function begin(
    run: number,
    paused: boolean,
    work: (pacing: Pacing, rest: Promise<void>) => Promise<void>,
  ): void {
    const before = current;
    before?.pacing.stop();
    const pacing = createPacing(paused);
    const ended = Promise.resolve()
      .then(() => work(pacing, before?.ended ?? Promise.resolve()))
      .catch((error: unknown) => {
        if (current?.run === run) fail(run, error);
      });
    before?.walker?.(null);
    current = { run, pacing, ended, walker: null };
  }

  async function train(
    run: number,
    experiment: Experiment,
    { pace }: Pacing,
    from: Checkpoint | null,
  ): Promise<void> {
    const speed = createSpeedometer(experiment);
    const ports = {
      engine: await started(),
      openPictures,
      keepNets(pair: Twins<Net>, request: NetRequest) {
        // Pictures that arrive late must not take the nets of the run that has begun meanwhile.
        if (current?.run !== run) return disposeOf(pair);
        keepNets(pair);
        timeline.netsAre(run, request);
      },
      pace,
      witness: {
        wanted: () => current?.run === run && current.walker !== null,
        saw(walk: Walk) {
          current?.walker?.(walk);
          if (current) current.walker = null;
        },
      },
      ...(keepsMoments && {
        keeping: {
          light(step: number, weights: Twins<Float32Array>) {
            timeline.keepLight(run, step, weights);
            if (current?.run === run) tellKept(run);
          },
          whole: (checkpoint: Checkpoint) => timeline.keepWhole(run, checkpoint),
        },
      }),
    };
    for await (const event of runExperiment(experiment, ports, from)) {
      if (current?.run !== run) return;
      send({ kind: "event", run, event });
      if (event.kind === "progress") {
        if (!Number.isFinite(event.loss.clean + event.loss.poisoned)) throw exploded(experiment);
        const reading = speed(event.step);
        if (reading) send({ kind: "speed", run, ...reading });
      }
    }
  }

  function start(run: number, experiment: Experiment, paused: boolean): void {
    timeline.begin(run, experiment);
    begin(run, paused, (pacing) => train(run, experiment, pacing, null));
  }

  function branch(run: number, before: number, step: number, experiment: Experiment, paused: boolean): void {
    begin(run, paused, async (pacing, rest) => {
      await rest;
      if (current?.run !== run) return;
      const line = timeline.lineOf(before);
      const earlier = keptBefore(line.whole, step);
      if (!earlier) throw new Error(`nothing is kept of step ${step}`);
      timeline.branch(run, line, step, experiment);
      const ports = { engine: await started(), openPictures, pace: createPacing(false).pace };
      const from = await replayTo(step, earlier.value, line.segments, ports);
      const last = line.segments.findLast((segment) => segment.from <= step)?.experiment ?? experiment;
      await train(run, experiment, pacing, carriedOver(from, last, experiment));
    });
  }

  function returnTo(run: number, finished: boolean): void {
    begin(run, true, async (pacing, rest) => {
      await rest;
      if (current?.run !== run) return;
      const { segments, whole, request } = timeline.returnTo(run);
      const [end, experiment] = [whole.moments.at(-1)?.value, segments.at(-1)?.experiment];
      if (!end || !experiment || !request) throw new Error(`nothing is kept of run ${run}`);
      tellKept(run);
      if (!finished) return train(run, experiment, pacing, end);
      const pair = await createPair(await started(), request);
      pair.clean.writeState(end.nets.clean);
      pair.poisoned.writeState(end.nets.poisoned);
      keepNets(pair);
    });
  }

  const tellKept = (run: number) =>
    send({ kind: "event", run, event: { kind: "kept", steps: timeline.steps(run) } });

  function shipped(run: number, name: string): void {
    timeline.forget();
    begin(run, false, async () => {
      const opened = await openShipped(await started(), base, name, openPictures);
      if (current?.run !== run) return disposeOf(opened.nets);
      keepNets(opened.nets);
      for (const event of opened.events) send({ kind: "event", run, event });
    });
  }

  function open(run: number, opening: Opening): void {
    timeline.forget();
    begin(run, false, async (_, rest) => {
      // One of the nets may stay beside the opened one.
      await rest;
      const isCurrent = () => current?.run === run;
      const using = await started();
      const opened = await openNets(using, opening, nets);
      if (!isCurrent()) return opened.giveUp();
      keepNets(opened.nets);
      for await (const event of openedEvents(opening, opened.nets, using.backend, openPictures)) {
        if (!isCurrent()) return;
        send({ kind: "event", run, event });
      }
    });
  }

  return (message) => {
    switch (message.kind) {
      case "init":
        base = message.base;
        keepsMoments = message.keepsMoments;
        openPictures = experimentOpener(fetchAccess(base));
        engine = startEngine(message.backend).then(({ engine: chosen, tried }) => {
          send({ kind: "ready", backend: chosen.backend, tried });
          return chosen;
        });
        void engine.catch((error: unknown) => fail(null, error));
        return;
      case "own":
        openPictures = experimentOpener(fetchAccess(base), message.pictures);
        return;
      case "start":
        return start(message.run, message.experiment, message.paused);
      case "branch":
        return branch(message.run, message.before, message.step, message.experiment, message.paused);
      case "return":
        return returnTo(message.run, message.finished);
      case "show":
        showing = showing
          .then(async () => timeline.show(message.run, message.step, await started()))
          .catch((error: unknown) => fail(message.run, error));
        return;
      case "walk":
        return answer(message.request, async () => ({
          kind: "walked",
          request: message.request,
          walk: await new Promise<Walk | null>((resolve) => {
            if (!current) return resolve(null);
            current.walker?.(null);
            current.walker = resolve;
            current.pacing.step();
          }),
        }));
      case "pause":
        return current?.pacing.pause();
      case "resume":
        return current?.pacing.resume();
      case "step":
        return current?.pacing.step();
      case "shipped":
        return shipped(message.run, message.name);
      case "open":
        return open(message.run, message.opening);
      case "filters":
      case "score":
      case "probe":
      case "export":
      case "inspect":
      case "sample":
      case "natural":
      case "disturb":
      case "preview":
        return answer(message.request, () => replyTo(message, questions, openPictures));
      default:
        message satisfies never;
    }
  };
}

function disposeOf({ clean, poisoned }: Twins<Net>): void {
  clean.dispose();
  poisoned.dispose();
}

interface Current {
  readonly run: number;
  readonly pacing: Pacing;
  /** Settles when it has come to rest, also if it failed. */
  readonly ended: Promise<void>;
  /** Waits for a watched step; null when nobody does, and for nothing if the run ends before. */
  walker: ((walk: Walk | null) => void) | null;
}

function exploded(experiment: Experiment): Problem {
  return new Problem(
    "loss-exploded",
    "The loss is no longer a number: the learning rate is too high for this net.",
    `Lower the learning rate from ${experiment.learningRate} to ${experiment.learningRate / 4} and train again.`,
  );
}

function plainProblem(error: unknown): PlainProblem {
  if (error instanceof Problem)
    return { code: error.code, sentence: error.sentence, nextStep: error.nextStep };
  const text = error instanceof Error ? error.message : String(error);
  return {
    code: "engine",
    sentence: `The engine stopped: ${text}`,
    nextStep: "Press Train to start again, or choose another backend.",
  };
}
