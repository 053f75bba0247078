// The frame's side of the contract with the page around it. Without such a page nothing is sent and nothing heard. The
// frame takes no focus, scrolls no page and swallows no key: it only speaks when something has happened.

import { useExperiment } from "#state/experimentStore.ts";
import { printHash } from "#state/hash.ts";
import { isBusy } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { replySubject, type FrameMessage } from "./contract.ts";
import { createFloodGate } from "./floodGate.ts";
import { createHeights } from "./heights.ts";
import { readHostMessage, type HostMessage } from "./hostMessage.ts";
import { scoreNow, tellEvents } from "./tell.ts";

export interface FrameOptions {
  /** Whether the page around is told how high the content is. */
  readonly tellsHeight: boolean;
  /** Opens a link's text, as if the page had been opened with it. */
  readonly openLink: (link: string) => void;
}

const heightDelayMs = 100;
/** A host that answers later than this is not waited for: the student has begun. */
const restoreWithinMs = 10_000;

export const isFramed = (): boolean => window.parent !== window;

export function openFrame({ tellsHeight, openLink }: FrameOptions): void {
  if (!isFramed()) return;
  const host = window.parent;
  // To whoever has framed the page: nothing that is said here is a secret from them.
  const send = (message: FrameMessage) => host.postMessage(message, "*");
  const asked = askForState(send);
  const gate = createFloodGate(50, 1000);
  let pausedBySlide = false;

  addEventListener("message", ({ source, data }) => {
    if (source !== host || !gate(performance.now())) return;
    const message = readHostMessage(data);
    if (message) take(message);
  });
  function take(message: HostMessage): void {
    const { run, pause, resume } = useRun.getState();
    switch (message.kind) {
      case "slide":
        if (!message.shown && isBusy(run)) {
          pausedBySlide = true;
          pause();
        } else if (message.shown && pausedBySlide) {
          pausedBySlide = false;
          if (run.phase === "paused") resume();
        }
        return;
      case "load":
        if (typeof message.experiment === "string") openLink(message.experiment);
        else useExperiment.getState().load(message.experiment);
        return send(reply(message.id));
      case "state":
        return send(reply(message.id));
      case "restore":
        if (message.link !== null && asked(message.id)) openLink(message.link);
        return;
      default:
        message satisfies never;
    }
  }
  if (tellsHeight) tellHeight(send);
  tellEvents(send);
}

function reply(id: string): FrameMessage {
  const { phase, step } = useRun.getState().run;
  return {
    subject: replySubject,
    message_id: id,
    state: { link: printHash(), phase, step, score: scoreNow() },
  };
}

/** Asks a SPLICE host for what was kept. The page has started meanwhile: what comes late, or too late, changes nothing. */
function askForState(send: (message: FrameMessage) => void): (id: string) => boolean {
  const id = crypto.getRandomValues(new Uint32Array(2)).join("-");
  const askedAt = performance.now();
  let answered = false;
  let hasBegun = false;
  // navigator.userActivation would not do: a click that led to the host's page can count for this frame too.
  for (const kind of ["pointerdown", "keydown"]) {
    addEventListener(kind, () => (hasBegun = true), { capture: true, once: true });
  }
  send({ subject: "SPLICE.getState", message_id: id, activity_id: location.pathname + location.search });
  return (answer) => {
    if (answered || answer !== id || performance.now() - askedAt > restoreWithinMs) return false;
    answered = true;
    // What the student has begun by now is worth more.
    return !hasBegun;
  };
}

function tellHeight(send: (message: FrameMessage) => void): void {
  const content = document.getElementById("app");
  if (!content) return;
  const worthTelling = createHeights();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    // The content's own height: how high the frame is does not enter, so a resize by the host is never answered.
    const height = worthTelling(Math.ceil(content.getBoundingClientRect().height), performance.now());
    if (height !== null) send({ subject: "lti.frameResize", height });
  };
  new ResizeObserver(() => (timer ??= setTimeout(tell, heightDelayMs))).observe(content);
}
