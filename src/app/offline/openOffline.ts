// Keeps the page for when there is no network: only where it is opened by itself. In a frame it is a guest, and as a file
// it is offline already.

import { useExperiment } from "#state/experimentStore.ts";
import { useOffline } from "#state/offline/offlineStore.ts";
import { useRun } from "#state/runStore.ts";
import { useOptions } from "../options.ts";

const script = "serviceWorker.js";
const longestWaitMs = 5000;
const breathMs = 2000;

export function openOffline(): void {
  if (!import.meta.env.PROD || !standsAlone()) return;
  // What the page needs first comes first, and then what a hand does first: what is kept is six megabytes.
  void Promise.race([firstNets(), delay(longestWaitMs)])
    .then(() => delay(breathMs))
    .then(start);
}

/** Nets that can be tried are there, or why there are none is said. */
function firstNets(): Promise<void> {
  return new Promise((resolve) => {
    const stop = useRun.subscribe(({ run: { finished, problem } }) => {
      if (finished === null && problem === null) return;
      stop();
      resolve();
    });
  });
}

async function start(): Promise<void> {
  await useOffline.getState().start(new URL(script, document.baseURI).href);
  look();
  useExperiment.subscribe(({ experiment }, { experiment: before }) => {
    if (experiment.dataset !== before.dataset || experiment.classes !== before.classes) look();
    else if (experiment.trainPerClass !== before.trainPerClass) look();
    else if (experiment.testPerClass !== before.testPerClass) look();
  });
  // By then all pictures have been used.
  useRun.subscribe(({ run }, { run: before }) => {
    if (run.finished && run.finished !== before.finished) look();
  });
}

const look = () => void useOffline.getState().lookFor(useExperiment.getState().experiment);

const delay = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function standsAlone(): boolean {
  // Only pages that are served safely may; elsewhere it is missing.
  const can = "serviceWorker" in navigator && isSecureContext && /^https?:$/.test(location.protocol);
  return can && window.parent === window && !useOptions.getState().options.embed;
}
