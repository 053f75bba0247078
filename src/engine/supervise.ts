// Watches over an engine from the page's side: hears all that is sent to it and all that it says, keeps what its run
// needs to go on, and when it dies, falls silent or fails, has another one go on from there. Two failures on one backend,
// and the next backend is tried. It sends nothing itself and owns no worker: that is the client's.

import { backendIds, type BackendId } from "#core/port.ts";
import { createHeartbeat, tickMs } from "./heartbeat.ts";
import { createKeptRun, type GoingOn } from "./keptRun.ts";
import type { FromEngine, ToEngine } from "./protocol.ts";

const mostFailures = 2;

export type Cause = "died" | "silent" | "device" | "broke";

/** What happened, and from where it goes on. */
export interface Rescue extends GoingOn {
  readonly cause: Cause;
  /** The backend that is not tried again; null if the same one goes on. */
  readonly left: BackendId | null;
}

export interface SupervisorPorts {
  /** Ends this engine, starts another one, and sends it these. */
  restart(messages: readonly ToEngine[]): void;
  ping(): void;
  rescued(rescue: Rescue): void;
  /** Nothing helps any more. */
  gaveUp(): void;
  /** The same question twice before a failure: it is not asked a third time. */
  drop(request: number): void;
}

export interface Supervisor {
  sent(message: ToEngine): void;
  heard(message: FromEngine, onPage: boolean): void;
  /** False if nothing can be done about it. */
  failed(cause: Cause): boolean;
  tick(elapsedMs: number): void;
  /** Whether the engine may be ended until somebody wants it: its run is finished, and it owes nothing. */
  rest(): boolean;
  /** What brings another engine to where the resting one was. */
  wake(): readonly ToEngine[];
}

type Kind<K extends ToEngine["kind"]> = Extract<ToEngine, { readonly kind: K }>;
type Question = Extract<ToEngine, { readonly request: number }>;

export function supervise({ restart, ping, rescued, gaveUp, drop }: SupervisorPorts): Supervisor {
  const heartbeat = createHeartbeat();
  const keptRun = createKeptRun();
  const failures = new Map<BackendId | null, number>();
  const open = new Map<number, { readonly question: Question; readonly failed: number }>();
  let avoid: readonly BackendId[] = [];
  let init: Kind<"init"> | null = null;
  let own: Kind<"own"> | null = null;
  let slow: Kind<"slow"> | null = null;
  /** Null until the engine has said it. */
  let backend: BackendId | null = null;
  let onPage = false;
  let isResting = false;
  let hasFailed = false;

  function failed(cause: Cause): boolean {
    // What runs on the page itself cannot be ended, nor started a second time.
    if (!init || onPage) return false;
    const times = (failures.get(backend) ?? 0) + 1;
    const isOurs = cause === "broke" && (backend === "wasm" || backend === "cpu");
    if (isOurs && times === mostFailures) return false;
    failures.set(backend, times);
    hasFailed = true;
    let left: BackendId | null = null;
    if (times === mostFailures) {
      left = backend;
      // Two that never came up: it may be the GPU that they waited for.
      avoid = [...new Set([...avoid, ...(backend ? [backend] : (["webgpu", "webgl"] as const))])];
    }
    if (times > mostFailures || backendIds.every((id) => avoid.includes(id))) return false;
    dropQuestions();
    const { step, kept, messages } = keptRun.takeUp();
    backend = null;
    heartbeat.begin();
    rescued({ cause, left, step, kept });
    restart([...beginning(init), ...messages, ...[...open.values()].map(({ question }) => question)]);
    return true;
  }
  const beginning = (first: Kind<"init">): readonly ToEngine[] => [
    // A machine that lost one engine may lack the memory for a second worker.
    { ...first, avoid, cores: hasFailed ? 1 : first.cores },
    ...(own ? [own] : []),
    ...(slow ? [slow] : []),
  ];
  /** A question may be what an engine dies of, and a watched step is taken but once. */
  function dropQuestions(): void {
    for (const [request, { question, failed: before }] of open) {
      if (before + 1 < mostFailures && question.kind !== "walk") {
        open.set(request, { question, failed: before + 1 });
        continue;
      }
      open.delete(request);
      drop(request);
    }
  }

  return {
    failed,
    sent(message) {
      if (keptRun.sent(message)) {
        failures.clear();
        heartbeat.begin();
      }
      if (message.kind === "init") init = message;
      if (message.kind === "own") own = message;
      if (message.kind === "slow") slow = message;
      if ("request" in message) open.set(message.request, { question: message, failed: 0 });
    },
    heard(message, isOnPage) {
      onPage = isOnPage;
      heartbeat.heard(message);
      keptRun.heard(message);
      if (message.kind === "ready") backend = message.backend;
      if ("request" in message) open.delete(message.request);
    },
    tick(elapsedMs) {
      if (!init || onPage || isResting) return;
      const finding = heartbeat.tick(elapsedMs, {
        starting: backend === null,
        running: keptRun.isUnderWay(),
        asked: [...open.values()].some(({ question }) => question.kind !== "probe"),
        stepMs: slow?.stepMs ?? 0,
      });
      if (finding === "ask") ping();
      if (finding === "silent" && !failed("silent")) gaveUp();
    },
    rest() {
      isResting = init !== null && !onPage && open.size === 0 && keptRun.isWhole();
      return isResting;
    },
    wake() {
      if (!init) throw new Error("an engine that was never begun rests");
      isResting = false;
      backend = null;
      heartbeat.begin();
      return [...beginning(init), ...keptRun.takeUp().messages];
    },
  };
}

export { tickMs };
