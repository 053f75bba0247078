// Waits until the frame is in view. Ten frames on one page would otherwise start ten engines at once, nine of them for
// nobody. A page of its own, and a browser that cannot tell, do not wait.

import { isFramed } from "./frame.ts";

export function whenSeen(start: () => void): void {
  if (!isFramed() || typeof IntersectionObserver === "undefined") return start();
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    start();
  });
  // Of a frame's document the browser tells how much of it can be seen on the outermost page.
  observer.observe(document.documentElement);
}
