// The engine's side of the protocol: runs experiments, answers probes. The same code serves a worker and,
// where the browser refuses workers, the page itself.

import { Problem } from "#core/problem.ts";
import { runExperiment } from "#core/pipeline.ts";
import type { Twins } from "#core/events.ts";
import { openPreview } from "#core/preview.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Engine, Net } from "#core/port.ts";
import { experimentOpener } from "#core/experiment/openExperiment.ts";
import { fetchAccess } from "./packedAccess.ts";
import { answering } from "./answering.ts";
import { createPacing, type Pacing } from "./pacing.ts";
import { openedEvents, openNets } from "./opened.ts";
import type { FromEngine, Opening, PlainProblem, ToEngine } from "./protocol.ts";
import { openShipped } from "./shipped.ts";
import { startEngine } from "./startEngine.ts";
import { createSpeedometer } from "./speed.ts";
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
  let current: { readonly run: number; readonly pacing: Pacing } | null = null;

  const questions = answering(() => nets);
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
    work().then(send, (error: unknown) => send({ kind: "refused", request, problem: plainProblem(error) }));
  };

  async function start(run: number, experiment: Experiment, paused: boolean): Promise<void> {
    stop();
    const pacing = createPacing(paused);
    current = { run, pacing };
    const speed = createSpeedometer(experiment);
    const isCurrent = () => current?.run === run;
    try {
      const events = runExperiment(experiment, {
        engine: await started(),
        openPictures,
        keepNets,
        pace: pacing.pace,
      });
      for await (const event of events) {
        if (!isCurrent()) return;
        send({ kind: "event", run, event });
        if (event.kind === "progress") {
          if (!Number.isFinite(event.loss.clean + event.loss.poisoned)) throw exploded(experiment);
          const reading = speed(event.step);
          if (reading) send({ kind: "speed", run, ...reading });
        }
      }
    } catch (error) {
      if (isCurrent()) fail(run, error);
    }
  }

  function stop(): void {
    current?.pacing.resume();
    current = null;
  }

  async function shipped(run: number, name: string): Promise<void> {
    stop();
    current = { run, pacing: createPacing(false) };
    const opened = await openShipped(await started(), base, name, openPictures);
    if (current?.run !== run) {
      opened.nets.clean.dispose();
      opened.nets.poisoned.dispose();
      return;
    }
    keepNets(opened.nets);
    for (const event of opened.events) send({ kind: "event", run, event });
  }

  async function open(run: number, opening: Opening): Promise<void> {
    stop();
    current = { run, pacing: createPacing(false) };
    const isCurrent = () => current?.run === run;
    const using = await started();
    const opened = await openNets(using, opening, nets);
    if (!isCurrent()) return opened.giveUp();
    keepNets(opened.nets);
    for await (const event of openedEvents(opening, opened.nets, using.backend, openPictures)) {
      if (!isCurrent()) return;
      send({ kind: "event", run, event });
    }
  }

  return (message) => {
    switch (message.kind) {
      case "init":
        base = message.base;
        openPictures = experimentOpener(fetchAccess(base));
        engine = startEngine(message.backend).then(({ engine: chosen, tried }) => {
          send({ kind: "ready", backend: chosen.backend, tried });
          return chosen;
        });
        void engine.catch((error: unknown) => fail(null, error));
        return;
      case "start":
        return void start(message.run, message.experiment, message.paused);
      case "pause":
        return current?.pacing.pause();
      case "resume":
        return current?.pacing.resume();
      case "step":
        return current?.pacing.step();
      case "shipped":
        shipped(message.run, message.name).catch((error: unknown) => fail(message.run, error));
        return;
      case "open":
        open(message.run, message.opening).catch((error: unknown) => {
          if (current?.run === message.run) fail(message.run, error);
        });
        return;
      case "score":
        return answer(message.request, async () => ({
          kind: "scores",
          request: message.request,
          scores: await questions.score(
            message.experiment,
            await openPictures(message.experiment),
            message.learned,
          ),
        }));
      case "probe":
        return answer(message.request, async () => ({
          kind: "answer",
          request: message.request,
          answer: await questions.probe(message.pixels),
        }));
      case "export":
        return answer(message.request, async () => ({
          kind: "exported",
          request: message.request,
          files: await questions.exportNet(message.net, message.weightsName),
        }));
      case "inspect":
        return answer(message.request, async () => ({
          kind: "inspected",
          request: message.request,
          inspection: await questions.lookCloser(
            message.experiment,
            await openPictures(message.experiment),
            message.learned,
          ),
        }));
      case "sample":
        return answer(message.request, async () => ({
          kind: "sampled",
          request: message.request,
          sample: await questions.sample(
            message.experiment,
            await openPictures(message.experiment),
            message.learned,
            message.ask,
          ),
        }));
      case "natural":
        return answer(message.request, async () => ({
          kind: "found",
          request: message.request,
          natural: await questions.findNatural(await openPictures(message.experiment), message.target),
        }));
      case "disturb":
        return answer(message.request, async () => ({
          kind: "disturbed",
          request: message.request,
          disturbed: await questions.disturb(message.pixels, message.label, message.means),
        }));
      case "preview":
        return answer(message.request, async () => ({
          kind: "previewed",
          request: message.request,
          preview: await openPreview(message.experiment, openPictures),
        }));
      default:
        message satisfies never;
    }
  };
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
