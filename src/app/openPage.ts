// What happens once when the page opens, outside React: read the link, start the engine, show a pair of nets
// that was trained before, and keep link, preview and undo keys going.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { askedLesson, printHash } from "#state/hash.ts";
import { useLesson } from "#state/lessonStore.ts";
import { parseLink } from "#state/link.ts";
import { readMade } from "#state/madeOn.ts";
import { usePictures } from "#state/picturesStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { useRun } from "#state/runStore.ts";
import { undoByKey } from "./undoKeys.ts";

const linkDelayMs = 300;
const shippedName = "pets";

export function openPage(): void {
  readLink();
  addEventListener("hashchange", () => {
    if (location.hash.slice(1) === printHash()) return;
    readLink();
    void openLesson();
  });
  const { experiment } = useExperiment.getState();
  const shipped = defaultExperiment();
  // The pictures of the link are one's own experiment; the shipped nets only fit the built-in one.
  if (experiment.dataset === shipped.dataset) useRun.getState().openShipped(shippedName, shipped);
  void usePreview.getState().ask(experiment);
  void usePictures.getState().ask();
  keepLink();
  useExperiment.subscribe((state) => void usePreview.getState().ask(state.experiment));
  addEventListener("keydown", undoByKey);
  void openLesson();
}

/** Lessons are loaded when a link asks for one, or when their list is opened. */
async function openLesson(): Promise<void> {
  const asked = askedLesson(location.hash, location.search);
  if (!asked) return useLesson.getState().close();
  const { lessonOf } = await import("#core/lessons/index.ts");
  const lesson = lessonOf(asked.id);
  if (!lesson) {
    const sentence = `There is no lesson "${asked.id.slice(0, 40)}"; the page opened without one.`;
    return useExperiment.setState(({ notices }) => ({ notices: [...notices, { key: "lesson", sentence }] }));
  }
  if (asked.isUnderWay) useLesson.getState().takeUp(lesson, asked.at, asked.answers);
  else useLesson.getState().start(lesson);
}

function readLink(): void {
  const { experiment, notices } = parseLink(location.hash);
  useExperiment.setState({ experiment, notices, beforeEdit: null });
  readMade(location.hash, experiment);
}

function keepLink(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const link = printHash();
      // A sandboxed frame may not change its address; the experiment then lives in memory alone.
      try {
        history.replaceState(null, "", link === "" ? location.pathname + location.search : `#${link}`);
      } catch {
        return;
      }
    }, linkDelayMs);
  };
  useExperiment.subscribe(keep);
  useLesson.subscribe(keep);
}
