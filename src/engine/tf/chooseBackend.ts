// Which backend trains here: the one the person asked for, or the fastest that computes rightly. Decided by a
// short timed run, never by a name alone; a GPU that is absent or made of software is not even loaded.

import { backendIds, type BackendId, type Engine } from "#core/port.ts";
import { Problem } from "#core/problem.ts";
import type { GpuFacts } from "./browserGpu.ts";
import { runSelfTest, type SelfTest } from "./selfTest.ts";

export interface Tried {
  readonly backend: BackendId;
  /** Null if it was not timed. */
  readonly millisecondsPerStep: number | null;
  /** One sentence for the person: why it was used, or why it was not. */
  readonly reason: string;
}

export interface Choice {
  readonly engine: Engine;
  /** In the order of trying; the chosen one is among them. */
  readonly tried: readonly Tried[];
}

export interface ChoiceOptions {
  /** The person's override. It is left only if it does not start or fails its self-test. */
  readonly wanted?: BackendId | null | undefined;
  /** Those that have started well and failed later. */
  readonly avoid?: readonly BackendId[];
  readonly gpu: GpuFacts;
  readonly start: (backend: BackendId) => Promise<Engine>;
  /** Frees a backend that was started and not chosen. */
  readonly stop: (backend: BackendId) => void;
  readonly selfTest?: (engine: Engine) => Promise<SelfTest>;
}

interface Candidate {
  readonly engine: Engine;
  readonly millisecondsPerStep: number;
}

/** Throws a Problem if no backend computes rightly on this machine. */
export async function chooseBackend(options: ChoiceOptions): Promise<Choice> {
  const { wanted, gpu, stop, avoid = [] } = options;
  const tried: Tried[] = [];
  const attempt = (backend: BackendId) => tryBackend(backend, options, tried);

  if (wanted && !avoid.includes(wanted)) {
    const engine = await attempt(wanted);
    if (engine) return { engine: engine.engine, tried };
  }
  const rest = backendIds.filter((backend) => backend !== wanted || avoid.includes(backend));
  const candidates: Candidate[] = [];
  for (const backend of rest) {
    const reason = avoid.includes(backend)
      ? "It failed twice while training."
      : reasonToSkip(backend, gpu, candidates);
    if (reason !== null) {
      tried.push({ backend, millisecondsPerStep: null, reason });
      continue;
    }
    const candidate = await attempt(backend);
    if (candidate) candidates.push(candidate);
  }
  const [fastest, ...slower] = candidates.sort((a, b) => a.millisecondsPerStep - b.millisecondsPerStep);
  if (fastest === undefined) throw noBackend(tried);
  for (const { engine } of slower) stop(engine.backend);
  return { engine: fastest.engine, tried };
}

async function tryBackend(
  backend: BackendId,
  { start, stop, selfTest = runSelfTest }: ChoiceOptions,
  tried: Tried[],
): Promise<Candidate | null> {
  try {
    const engine = await start(backend);
    const { ok, millisecondsPerStep } = await selfTest(engine);
    const reason = ok ? "It computes rightly here." : "It gave wrong numbers in its self-test.";
    tried.push({ backend, millisecondsPerStep, reason });
    if (ok) return { engine, millisecondsPerStep };
    stop(backend);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    tried.push({ backend, millisecondsPerStep: null, reason: `It did not start: ${message}` });
  }
  return null;
}

function reasonToSkip(backend: BackendId, gpu: GpuFacts, working: readonly Candidate[]): string | null {
  switch (backend) {
    case "webgpu":
    case "webgl":
      if (gpu[backend] === "absent") return "The browser does not offer it.";
      if (gpu[backend] === "software") return "Its GPU is a program on the processor.";
      // Two ways to one GPU: the older one is for where the newer one fails.
      return working.length > 0 ? "The newer way to the GPU works." : null;
    case "wasm":
      return null;
    case "cpu":
      return working.length > 0 ? "It is the slowest, and another one works." : null;
    default:
      return backend satisfies never;
  }
}

function noBackend(tried: readonly Tried[]): Problem {
  const reasons = tried.map(({ backend, reason }) => `${backend}: ${reason}`).join(" ");
  return new Problem(
    "no-backend",
    `This browser cannot train a network. ${reasons}`,
    "Try a recent Chrome, Edge, Firefox or Safari.",
  );
}
