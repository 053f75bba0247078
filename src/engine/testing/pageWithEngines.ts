// A page and its engines for tests: what is told to an engine and by it is copied, as between threads, and an engine can be
// made to die at an event.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import { serve } from "../host.ts";
import type { FromEngine, ToEngine } from "../protocol.ts";
import { supervise, type Rescue } from "../supervise.ts";

const turnMs = 10;
const mostTurns = 1000;

export const experiment = {
  ...defaultExperiment("digits"),
  classes: ["0", "1"],
  goal: { kind: "all-to-one", target: "1" } as const,
  trainPerClass: 40,
  testPerClass: 20,
  steps: 12,
  batchSize: 8,
};
export type Event = Extract<FromEngine, { kind: "event" }>["event"];

/** A page and its engine. What `dies` says of an event is done to the engine that said it. */
export function openPage(dies: (event: Event, run: number) => "dies" | "falls silent" | null = () => null) {
  const heard: FromEngine[] = [];
  const rescues: Rescue[] = [];
  const dropped: number[] = [];
  let gaveUp = false;
  let engines = 0;
  let give: (message: ToEngine) => void = () => {};
  const start = () => {
    const number = ++engines;
    const lost = () => number !== engines;
    let isSilent = false;
    const take = serve({
      postMessage(message) {
        if (lost() || isSilent) return;
        const copy = structuredClone(message);
        supervisor.heard(copy, false);
        heard.push(copy);
        const fate = copy.kind === "event" ? dies(copy.event, copy.run) : null;
        if (fate === "falls silent") isSilent = true;
        if (fate === "dies") supervisor.failed("died");
      },
    });
    give = (message) => {
      if (!isSilent) take(structuredClone(message));
    };
  };
  const supervisor = supervise({
    restart(messages) {
      give({ kind: "pause" });
      start();
      for (const message of messages) give(message);
    },
    ping: () => give({ kind: "ping" }),
    rescued: (rescue) => void rescues.push(rescue),
    gaveUp: () => {
      gaveUp = true;
    },
    drop: (request) => void dropped.push(request),
  });
  start();
  const wake = () => {
    start();
    for (const message of supervisor.wake()) give(message);
  };
  const send = (message: ToEngine) => {
    supervisor.sent(message);
    give(message);
  };
  send({ kind: "init", base: "http://localhost/", backend: null, avoid: [], keepsMoments: true, cores: 1 });
  const events = (run: number) =>
    heard.flatMap((message) => (message.kind === "event" && message.run === run ? [message.event] : []));
  const finished = async (run: number) => {
    const isFinished = () => events(run).some(({ kind }) => kind === "finished");
    for (let turns = 0; !isFinished(); turns++) {
      if (turns === mostTurns) throw new Error(`run ${run} does not finish`);
      await new Promise((resolve) => setTimeout(resolve, turnMs));
    }
    const saved = heard.findLast((message) => message.kind === "saved" && message.run === run);
    if (saved?.kind !== "saved") throw new Error("nothing was saved");
    return {
      checkpoint: saved.checkpoint,
      check: events(run).findLast(({ kind }) => kind === "check"),
      end: events(run).findLast(({ kind }) => kind === "finished"),
    };
  };
  return { send, supervisor, heard, events, finished, rescues, dropped, wake, gaveUp: () => gaveUp };
}

export const start = (run: number): ToEngine => ({ kind: "start", run, experiment, paused: false });

export async function uninterrupted() {
  const { send, finished } = openPage();
  send(start(1));
  return finished(1);
}
/** Once, at this step. */
export function once(step: number, fate: "dies" | "falls silent") {
  let done = false;
  return (event: Event) => {
    if (done || event.kind !== "progress" || event.step < step) return null;
    done = true;
    return fate;
  };
}
