// Watches over an engine from the page's side: hears all that is sent to it and all that it says, keeps what its run
// needs to go on, and when it dies, falls silent or fails, has another one go on from there. Two failures on one backend,
// and the next backend is tried. It sends nothing itself and owns no worker: that is the client's.

import { backendIds, type BackendId } from "#core/port.ts";
import { createHeartbeat, tickMs } from "./heartbeat.ts";
import { causeOf } from "./plainProblem.ts";
import type { FromEngine, ToEngine } from "./protocol.ts";
import { createTimeline } from "./timeline.ts";

/** Of all that an engine keeps, so much is kept here a second time. */
const budget = { light: 24 * 2 ** 20, whole: 12 * 2 ** 20 };
const mostFailures = 2;

export type Cause = "died" | "silent" | "device" | "broke";

/** What happened, and from where it goes on. */
export interface Rescue {
  readonly cause: Cause;
  /** The backend that is not tried again; null if the same one goes on. */
  readonly left: BackendId | null;
  /** The step from which the training goes on; null if nothing was being trained. */
  readonly step: number | null;
  /** The steps that can still be looked at. */
  readonly kept: readonly number[];
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
}

type Kind<K extends ToEngine["kind"]> = Extract<ToEngine, { readonly kind: K }>;
type Begun = Kind<"start" | "branch" | "return" | "shipped" | "open">;
type Question = Extract<ToEngine, { readonly request: number }>;

export function supervise({ restart, ping, rescued, gaveUp, drop }: SupervisorPorts): Supervisor {
  const heartbeat = createHeartbeat();
  const kept = createTimeline(budget);
  const failures = new Map<BackendId | null, number>();
  const open = new Map<number, { readonly question: Question; readonly failed: number }>();
  let avoid: readonly BackendId[] = [];
  let init: Kind<"init"> | null = null;
  let own: Kind<"own"> | null = null;
  let slow: Kind<"slow"> | null = null;
  let shown: Kind<"show"> | null = null;
  /** The run that is there; null if there is none, or if it ended with a problem of its own. */
  let begun: Begun | null = null;
  let isSaved = false;
  let paused = false;
  /** The pause has come into force: nothing is to be expected. */
  let rests = false;
  let finished = false;
  let backend: BackendId | null = null;
  let onPage = false;

  const begin = (message: Begun) => {
    begun = message;
    shown = null;
    isSaved = message.kind === "return" && isWhole(message.run);
    finished = message.kind === "return" && message.finished;
    paused = "paused" in message && message.paused;
    rests = false;
    failures.clear();
    heartbeat.begin();
  };
  /** Whether a checkpoint of its own is there: a branch may have nothing but what it shares. */
  const isWhole = (run: number) => {
    const line = kept.lines().find((each) => each.run === run);
    return (line?.whole.moments.at(-1)?.step ?? -1) >= (line?.segments.at(-1)?.from ?? 0);
  };
  const has = (run: number) => kept.lines().some((line) => line.run === run);

  /** What brings the next engine to where this one was. */
  function again(): readonly ToEngine[] {
    if (!begun) return [];
    const { run } = begun;
    if (isSaved && has(run)) {
      return [
        { kind: "lines", lines: kept.lines() },
        { kind: "return", run, finished, paused },
      ];
    }
    const others = kept.lines().filter((line) => line.run !== run);
    if (begun.kind === "branch")
      return [
        { kind: "lines", lines: others },
        { ...begun, paused },
      ];
    return [begun.kind === "start" ? { ...begun, paused } : begun];
  }

  function from(): Pick<Rescue, "step" | "kept"> {
    if (!begun || !has(begun.run)) return { step: null, kept: [] };
    const steps = kept.steps(begun.run);
    if (finished) return { step: null, kept: steps };
    const newest = isSaved ? kept.lineOf(begun.run).whole.moments.at(-1)?.step : undefined;
    return { step: newest ?? (begun.kind === "branch" ? begun.step : 0), kept: steps };
  }

  function failed(cause: Cause): boolean {
    // What runs on the page itself cannot be ended, nor started a second time.
    if (!init || onPage) return false;
    const times = (failures.get(backend) ?? 0) + 1;
    const isOurs = cause === "broke" && (backend === "wasm" || backend === "cpu");
    if (isOurs && times === mostFailures) return false;
    failures.set(backend, times);
    let left: BackendId | null = null;
    if (times === mostFailures) {
      left = backend;
      // Two that never came up: it may be the GPU that they waited for.
      avoid = [...new Set([...avoid, ...(backend ? [backend] : (["webgpu", "webgl"] as const))])];
    }
    if (times > mostFailures || backendIds.every((id) => avoid.includes(id))) return false;
    for (const [request, each] of open) {
      if (each.failed + 1 < mostFailures && each.question.kind !== "walk") {
        open.set(request, { ...each, failed: each.failed + 1 });
        continue;
      }
      open.delete(request);
      drop(request);
    }
    for (const { run } of kept.lines()) kept.rewind(run);
    const rescue = { cause, left, ...from() };
    const messages = [
      { ...init, avoid },
      ...(own ? [own] : []),
      ...(slow ? [slow] : []),
      ...again(),
      ...(shown && rescue.kept.includes(shown.step ?? -1) ? [shown] : []),
      ...[...open.values()].map(({ question }) => question),
    ];
    backend = null;
    rests = false;
    heartbeat.begin();
    rescued(rescue);
    restart(messages);
    return true;
  }

  return {
    failed,
    sent(message) {
      switch (message.kind) {
        case "init":
          init = message;
          return;
        case "own":
          own = message;
          return;
        case "slow":
          slow = message;
          return;
        case "show":
          shown = message.step === null ? null : message;
          return;
        case "start":
          kept.begin(message.run, message.experiment);
          return begin(message);
        case "branch":
          if (has(message.before))
            kept.branch(message.run, kept.lineOf(message.before), message.step, message.experiment);
          return begin(message);
        case "return":
          if (has(message.run)) kept.returnTo(message.run);
          return begin(message);
        case "shipped":
        case "open":
          kept.forget();
          return begin(message);
        case "pause":
        case "resume":
          paused = message.kind === "pause";
          rests = false;
          return;
        case "step":
        case "lines":
        case "ping":
          return;
        default:
          open.set(message.request, { question: message, failed: 0 });
      }
    },
    heard(message, isOnPage) {
      onPage = isOnPage;
      heartbeat.heard(message);
      if ("request" in message) open.delete(message.request);
      if (message.kind === "ready") backend = message.backend;
      if (message.kind === "rests" && message.run === begun?.run) rests = true;
      if (message.kind === "event" && message.run === begun?.run && message.event.kind === "finished")
        finished = true;
      if (message.kind === "failed" && message.run === begun?.run && causeOf(message.problem) === null)
        begun = null;
      if (message.kind === "moment") kept.keepLight(message.run, message.step, message.weights);
      if (message.kind !== "saved") return;
      kept.netsAre(message.run, message.netRequest);
      kept.keepWhole(message.run, message.checkpoint);
      if (message.run === begun?.run) isSaved = true;
    },
    tick(elapsedMs) {
      if (!init || onPage) return;
      const finding = heartbeat.tick(elapsedMs, {
        starting: backend === null,
        running: begun !== null && !finished && !(paused && rests),
        asked: [...open.values()].some(({ question }) => question.kind !== "probe"),
        stepMs: slow?.stepMs ?? 0,
      });
      if (finding === "ask") ping();
      if (finding === "silent" && !failed("silent")) gaveUp();
    },
  };
}

export { tickMs };
