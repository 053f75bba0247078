// What happens once when the page opens, outside React: read the link, start the engine, show a pair of nets
// that was trained before, and keep link, preview and undo keys going.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import { openFrame } from "#embed/frame.ts";
import { parseAddress, printOptions } from "#embed/options.ts";
import type { Options } from "#embed/schema.ts";
import { whenSeen } from "#embed/whenSeen.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { askedLesson } from "#state/askedLesson.ts";
import { printHash } from "#state/hash.ts";
import { useLesson } from "#state/lessonStore.ts";
import { parseLink } from "#state/link.ts";
import { readMade } from "#state/madeOn.ts";
import { usePictures } from "#state/picturesStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { useRun } from "#state/runStore.ts";
import { joinHash, viewIn } from "#state/viewParameters.ts";
import { pageIn } from "./pages.ts";
import { undoByKey } from "./undoKeys.ts";

const linkDelayMs = 300;
let askedLessons = 0;
const shippedName = "pets";

export function openPage(options: Options): void {
  readLink();
  // What the link said of the view stays in it while the experiment changes.
  const view = viewIn(location.hash);
  const hashNow = () => joinHash(printHash(), view);
  const stopKeeping = keepLink(hashNow);
  addEventListener("hashchange", () => {
    if (location.hash.slice(1) === hashNow()) return;
    // What waits to be kept must not be written over the address of a page that main.tsx will open.
    if (pageIn(location.hash) !== "playground") return stopKeeping();
    // Of the view a page is made once. A link without one means what is there.
    const isSameView = printOptions(parseAddress(location).options) === printOptions(options);
    if (viewIn(location.hash) !== "" && !isSameView) {
      stopKeeping();
      return location.reload();
    }
    readLink();
    void openLesson();
  });
  whenSeen(startEngine, () => useRun.getState().rest());
  addEventListener("keydown", undoByKey);
  void openLesson();
  openFrame({ tellsHeight: options.height === "auto", openLink });
}

function startEngine(): void {
  const { experiment } = useExperiment.getState();
  const shipped = defaultExperiment();
  // The pictures of the link are one's own experiment; the shipped nets only fit the built-in one. Who has pressed
  // Train already does not want them any more.
  const isFresh = useRun.getState().run.phase === "idle";
  if (isFresh && experiment.dataset === shipped.dataset) useRun.getState().openShipped(shippedName, shipped);
  void usePreview.getState().ask(experiment);
  void usePictures.getState().ask();
  useExperiment.subscribe((state) => void usePreview.getState().ask(state.experiment));
}

/** What the page around a frame gives is read as the address would be. */
function openLink(link: string): void {
  const text = link.replace(/^#/, "");
  const { experiment, notices } = parseLink(text);
  useExperiment.getState().edit(experiment);
  useExperiment.setState({ notices });
  // A lesson that is open stays open, unless the link has one of its own.
  if (new URLSearchParams(text).has("lesson")) void openLesson(`#${text}`);
}

/** Lessons are loaded when a link asks for one, or when their list is opened. */
async function openLesson(hash = location.hash): Promise<void> {
  const asking = ++askedLessons;
  const asked = askedLesson(hash, location.search);
  if (!asked) return useLesson.getState().close();
  const { lessonOf } = await import("#core/lessons/index.ts");
  // Somebody has asked for another one meanwhile, and with it for another experiment.
  if (asking !== askedLessons) return;
  const lesson = lessonOf(asked.id);
  if (!lesson) {
    const sentence = `There is no lesson "${asked.id.slice(0, 40)}"; the page opened without one.`;
    return useExperiment.setState(({ notices }) => ({ notices: [...notices, { key: "lesson", sentence }] }));
  }
  if (asked.isUnderWay) useLesson.getState().takeUp(lesson, asked);
  else useLesson.getState().start(lesson);
}

function readLink(): void {
  const { experiment, notices } = parseLink(location.hash);
  useExperiment.setState({ experiment, notices, beforeEdit: null });
  readMade(location.hash, experiment);
}

/** Gives what ends it. */
function keepLink(hashNow: () => string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = location.hash;
  const know = () => (known = location.hash);
  addEventListener("hashchange", know);
  const keep = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Another address was just asked for, and is not read yet: it is not to be written over.
      if (location.hash !== known) return;
      const link = hashNow();
      // A sandboxed frame may not change its address; the experiment then lives in memory alone.
      try {
        history.replaceState(null, "", link === "" ? location.pathname + location.search : `#${link}`);
        know();
      } catch {
        return;
      }
    }, linkDelayMs);
  };
  const stops = [useExperiment.subscribe(keep), useLesson.subscribe(keep)];
  return () => {
    clearTimeout(timer);
    removeEventListener("hashchange", know);
    for (const stop of stops) stop();
  };
}
