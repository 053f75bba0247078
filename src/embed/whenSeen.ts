// Waits until the frame is in view, and says when it has been out of it for a while. Ten frames on one page would
// otherwise start ten engines at once, nine of them for nobody, and keep them. A page of its own, and a browser that
// cannot tell, are always seen.

import { isFramed } from "./frame.ts";

const restAfterMs = 10_000;

/** `rest` is called again and again while the frame is out of view: there may be something to do at first. */
export function whenSeen(start: () => void, rest: () => void): void {
  if (!isFramed() || typeof IntersectionObserver === "undefined") return start();
  let hasStarted = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const observer = new IntersectionObserver((entries) => {
    clearInterval(timer);
    if (!entries.at(-1)?.isIntersecting) {
      if (hasStarted) timer = setInterval(rest, restAfterMs);
      return;
    }
    if (!hasStarted) start();
    hasStarted = true;
  });
  // Of a frame's document the browser tells how much of it can be seen on the outermost page.
  observer.observe(document.documentElement);
}
