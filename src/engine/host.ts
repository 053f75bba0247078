// The engine's side of the protocol: runs experiments, answers probes. The same code serves a worker and,
// where the browser refuses workers, the page itself.

import type { Twins } from "#core/events.ts";
import type { BackendId, Engine, Net } from "#core/port.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { fetchAccess } from "./packedAccess.ts";
import { apartEngine } from "./apart/apartEngine.ts";
import { startNetWorker } from "./apart/startNetWorker.ts";
import { answering } from "./answering.ts";
import { createJobs } from "./jobs.ts";
import { openedEvents, openNets } from "./opened.ts";
import { usualSliceMs } from "./pacing.ts";
import { plainProblem } from "./plainProblem.ts";
import type { FromEngine, Opening, ToEngine } from "./protocol.ts";
import { replyTo } from "./replies.ts";
import { openShipped } from "./shipped.ts";
import { startEngine } from "./startEngine.ts";
import { createTimeline, disposeOf } from "./timeline.ts";
import { trainings } from "./trainings.ts";
import { transferables } from "./transferables.ts";

const reasonMs = 200;

export interface Wire {
  postMessage(message: FromEngine, transfer: Transferable[]): void;
}

/** Gives back the function that takes the page's messages. */
export function serve(wire: Wire): (message: ToEngine) => void {
  const send = (message: FromEngine) => wire.postMessage(message, transferables(message));
  let engine: Promise<Engine> | null = null;
  let backendNow: BackendId = "wasm";
  let base = "";
  let openPictures = experimentOpener(fetchAccess(base));
  let nets: Twins<Net> | null = null;
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

  const failRun = async (run: number, error: unknown) => {
    // On a lost GPU what was under way fails a moment before the browser says why; then that is told, and not this.
    if (backendNow === "webgpu" || backendNow === "webgl")
      await new Promise((resolve) => setTimeout(resolve, reasonMs));
    fail(run, error);
  };
  const jobs = createJobs(
    (run, error) => void failRun(run, error),
    (run) => send({ kind: "rests", run }),
    { sliceMs: () => usualSliceMs[backendNow], answered: questions.probed },
  );
  const started = () => engine ?? Promise.reject(new Error("the engine was used before its init"));
  const answer = (request: number, work: () => Promise<FromEngine>) => {
    showing
      .then(work)
      .then(send, (error: unknown) => send({ kind: "refused", request, problem: plainProblem(error) }));
  };

  const waitFor = (nets: Promise<void>) => {
    showing = showing.then(() => nets);
  };

  const training = trainings({
    jobs,
    timeline,
    send,
    keepNets,
    started,
    openPictures: () => openPictures,
    keepsMoments: () => keepsMoments,
  });

  function shipped(run: number, name: string): void {
    timeline.forget();
    jobs.begin(run, false, async ({ isCurrent }) => {
      const opened = await openShipped(started(), base, name, openPictures);
      if (!isCurrent()) return disposeOf(opened.nets);
      keepNets(opened.nets);
      for (const event of opened.events) send({ kind: "event", run, event });
    });
  }

  function open(run: number, opening: Opening): void {
    timeline.forget();
    jobs.begin(run, false, async ({ rest, isCurrent }) => {
      // One of the nets may stay beside the opened one.
      await rest;
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
        engine = startEngine(message.backend, message.avoid).then(({ engine: chosen, tried, lost }) => {
          backendNow = chosen.backend;
          send({ kind: "ready", backend: chosen.backend, tried });
          void lost.then((reason) => send({ kind: "lost", cause: "device", reason }));
          const canPart = chosen.backend === "wasm" && message.cores > 1;
          const netLost = (cause: "died" | "silent") => send({ kind: "lost", cause, reason: "" });
          return canPart ? apartEngine(chosen, startNetWorker, netLost) : chosen;
        });
        void engine.catch((error: unknown) => fail(null, error));
        return;
      case "own":
        openPictures = experimentOpener(fetchAccess(base), message.pictures);
        return;
      case "start":
        return training.start(message.run, message.experiment, message.paused);
      case "branch":
        return training.branch(message.run, message.before, message.step, message.experiment, message.paused);
      case "return":
        return waitFor(training.returnTo(message.run, message.finished, message.paused));
      case "lines":
        return timeline.takeOver(message.lines);
      case "ping":
        return send({ kind: "pong" });
      case "show":
        showing = showing
          .then(async () => timeline.show(message.run, message.step, await started()))
          .catch((error: unknown) => fail(message.run, error));
        return;
      case "walk":
        return answer(message.request, async () => ({
          kind: "walked",
          request: message.request,
          walk: await jobs.walk(),
        }));
      case "pause":
        return jobs.pause();
      case "resume":
        return jobs.resume();
      case "step":
        return jobs.step();
      case "slow":
        return jobs.slow(message.stepMs);
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
