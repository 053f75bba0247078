// Connects the page with the engine's host: through a worker, or on the page itself where a worker is refused
// (an opaque-origin sandbox does that). Messages sent meanwhile wait.

import type { FromEngine, PlainProblem, ToEngine } from "./protocol.ts";

export interface EngineWire {
  send(message: ToEngine): void;
  close(): void;
}

type Take = (message: FromEngine, onPage: boolean) => void;

export function connectEngine(take: Take, failed: (problem: PlainProblem) => void): EngineWire {
  const sent: ToEngine[] = [];
  let spoke = false;
  let closed = false;
  let worker: Worker | null = null;
  let deliver: (message: ToEngine) => void = () => {};

  const useWorker = (started: Worker) => {
    worker = started;
    started.onmessage = (event: MessageEvent<FromEngine>) => {
      if (closed) return;
      spoke = true;
      sent.length = 0;
      take(event.data, false);
    };
    started.onerror = (event) => {
      event.preventDefault();
      if (closed) return;
      // A worker that never said a word was refused by the browser; one that did has died.
      if (spoke) failed(diedProblem);
      else usePage();
    };
    deliver = (message) => started.postMessage(message);
  };
  const usePage = () => {
    worker?.terminate();
    worker = null;
    deliver = () => {};
    import("./host.ts")
      .then(({ serve }) => {
        const handle = serve({
          postMessage(message) {
            // Nobody could go on from what is saved: an engine on the page dies with the page.
            if (closed || message.kind === "saved" || message.kind === "moment") return;
            take(structuredClone(message), true);
          },
        });
        deliver = (message) => handle(message);
        for (const message of sent) handle(message);
      })
      .catch(() => failed(refusedProblem));
  };

  try {
    useWorker(new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "engine" }));
  } catch {
    // Refused at once: the same engine runs here, in short slices.
    usePage();
  }
  return {
    send(message) {
      if (!spoke) sent.push(message);
      deliver(message);
    },
    close() {
      closed = true;
      worker?.terminate();
      // On the page nothing can be terminated: it comes to rest.
      if (!worker) deliver({ kind: "pause" });
    },
  };
}

export const diedProblem: PlainProblem = {
  code: "worker-died",
  sentence: "The engine's worker stopped.",
  nextStep: "Press Train to start it again; your trigger and settings are kept.",
};

const refusedProblem: PlainProblem = {
  code: "no-engine",
  sentence: "The engine could not be loaded, neither in a worker nor on the page.",
  nextStep: "Reload the page; if that does not help, try another browser.",
};
