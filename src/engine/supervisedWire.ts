// The wire to the engine with a supervisor beside it: whoever holds it has one engine, whichever it is just now.

import { causeOf, deviceProblem, plainProblem } from "./plainProblem.ts";
import type { FromEngine, PlainProblem, ToEngine } from "./protocol.ts";
import type { Rescue } from "./supervise.ts";
import { superviseLate } from "./superviseLate.ts";
import { connectEngine, diedProblem, type EngineWire } from "./wire.ts";

/** What the supervisor keeps to itself, and what is left. */
type Kept = Extract<FromEngine, { readonly kind: "saved" | "moment" | "pong" | "lost" }>;
export type Told = Exclude<FromEngine, Kept>;

export interface WireListener {
  take(message: Told, onPage: boolean): void;
  /** Nothing could be done about it. */
  failed(problem: PlainProblem): void;
  rescued(rescue: Rescue): void;
  /** This question will not be answered. */
  drop(request: number, problem: PlainProblem): void;
  isCurrent(run: number): boolean;
}

export interface SupervisedWire extends EngineWire {
  /** Ends an engine that has nothing to do, with all the memory it takes; whoever sends next has another one. */
  rest(): void;
}

export function connectSupervised({ take, failed, rescued, drop, isCurrent }: WireListener): SupervisedWire {
  let isResting = false;
  /** The run that a woken engine comes to again: the page has heard all of it. */
  let again: number | null = null;
  const hear = (message: FromEngine, onPage: boolean) => {
    supervisor.heard(message, onPage);
    switch (message.kind) {
      case "saved":
      case "moment":
      case "pong":
        return;
      case "lost":
        if (!supervisor.failed(message.cause)) {
          failed(message.cause === "device" ? plainProblem(deviceProblem(message.reason)) : diedProblem);
        }
        return;
      case "failed": {
        const cause = message.run !== null && isCurrent(message.run) ? causeOf(message.problem) : null;
        if (cause === null || !supervisor.failed(cause)) take(message, onPage);
        return;
      }
      case "event":
        if (message.run !== again) return take(message, onPage);
        if (message.event.kind === "finished") again = null;
        return;
      case "ready":
      case "rests":
      case "speed":
      case "answer":
      case "filtered":
      case "walked":
      case "exported":
      case "scores":
      case "inspected":
      case "sampled":
      case "found":
      case "disturbed":
      case "previewed":
      case "refused":
        return take(message, onPage);
      default:
        message satisfies never;
    }
  };
  const connect = () =>
    connectEngine(hear, (problem) => {
      if (problem !== diedProblem || !supervisor.failed("died")) failed(problem);
    });
  let wire = connect();
  const supervisor = superviseLate({
    restart(messages) {
      again = null;
      wire.close();
      wire = connect();
      for (const message of messages) wire.send(message);
    },
    ping: () => wire.send({ kind: "ping" }),
    rescued,
    gaveUp: () => failed(diedProblem),
    drop: (request) => drop(request, diedProblem),
  });
  const wake = () => {
    isResting = false;
    wire = connect();
    for (const message of supervisor.wake()) {
      if (beginsRun(message)) again = message.run;
      wire.send(message);
    }
  };
  return {
    rest() {
      if (isResting || !supervisor.rest()) return;
      isResting = true;
      wire.close();
    },
    send(message: ToEngine) {
      if (isResting) wake();
      if (beginsRun(message)) again = null;
      supervisor.sent(message);
      wire.send(message);
    },
    close() {
      supervisor.close();
      wire.close();
    },
  };
}

const beginsRun = (message: ToEngine): message is Extract<ToEngine, { readonly run: number }> =>
  "run" in message && message.kind !== "show";
