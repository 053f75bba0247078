// Whether the page would open without a network, as far as that has been looked up: "ready" is only said of files that
// were found in the browser's caches just now.

import { create } from "zustand";
import type { WantedPictures } from "#core/datasets/packedFiles.ts";
import { keepPictures, missingPictures } from "./keptPictures.ts";

export interface OfflineStore {
  /** "off" where nothing is kept: in an embed, in a file, in a browser that cannot. */
  readonly page: "off" | "preparing" | "ready" | "failed";
  /** The chosen pictures: drawn here or kept; only on the server; on their way; did not fit or did not come. */
  readonly pictures: "here" | "onServer" | "keeping" | "failed";
  /** 0..1 */
  readonly done: number;
  /** A newer version of the page waits to be taken. */
  readonly newVersion: boolean;
  /** Registers the service worker and looks up what is kept. */
  start(script: string): Promise<void>;
  /** Looks again whether these pictures are kept. */
  lookFor(wanted: WantedPictures): Promise<void>;
  keep(wanted: WantedPictures): Promise<void>;
  /** Takes the newer version and reloads. */
  takeNewVersion(): void;
}

export const useOffline = create<OfflineStore>()((set, get) => {
  let registration: ServiceWorkerRegistration | null = null;
  let looks = 0;

  const lookAtPage = async () => {
    const worker = registration?.active;
    if (!worker) return;
    const missing = await askWorker(worker);
    set({ page: missing === 0 ? "ready" : "failed" });
  };
  return {
    page: "off",
    pictures: "here",
    done: 0,
    newVersion: false,
    async start(script) {
      set({ page: "preparing" });
      try {
        registration = await navigator.serviceWorker.register(script);
        const found = registration;
        const lookForVersion = () => set({ newVersion: found.waiting !== null && found.active !== null });
        lookForVersion();
        found.addEventListener("updatefound", () => {
          found.installing?.addEventListener("statechange", (event) => {
            lookForVersion();
            // A first version that could not be kept whole is thrown away.
            if ((event.target as ServiceWorker).state === "redundant" && !found.active)
              set({ page: "failed" });
          });
        });
        await navigator.serviceWorker.ready;
        await lookAtPage();
      } catch {
        // Refused by the browser or by a setting of the person: the page works as ever, with a network.
        set({ page: "failed" });
      }
    },
    async lookFor(wanted) {
      if (get().page !== "ready" || get().pictures === "keeping") return;
      const look = ++looks;
      const missing = await missingPictures(wanted).catch(() => null);
      if (look === looks && missing) set({ pictures: missing.length === 0 ? "here" : "onServer" });
    },
    async keep(wanted) {
      if (get().pictures === "keeping") return;
      looks++;
      set({ pictures: "keeping", done: 0 });
      try {
        // The browser may throw away what it was not asked to keep; whether it agrees does not matter here.
        void navigator.storage.persist().catch(() => false);
        const missing = await missingPictures(wanted);
        await keepPictures(missing, (done) => set({ done: done / missing.length }));
        set({ pictures: "here" });
      } catch {
        set({ pictures: "failed" });
      }
    },
    takeNewVersion() {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      registration?.waiting?.postMessage("take-over");
      // The old worker may be busy, and keep the new one waiting, until its page is gone.
      setTimeout(() => location.reload(), patienceMs);
    },
  };
});

const answerWithinMs = 10_000;
const patienceMs = 3000;

/** How many of its files the worker does not find. */
function askWorker(worker: ServiceWorker): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    setTimeout(() => reject(new Error("the service worker does not answer")), answerWithinMs);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(Number(data));
    };
    worker.postMessage("check", [port2]);
  });
}
