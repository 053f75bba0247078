// The first key or pointer on the page: what only matters to a hand is loaded then, not before.

/** Calls once; gives back a way to stop waiting. */
export function onFirstTouch(touch: () => void): () => void {
  const listening = new AbortController();
  const once = () => {
    listening.abort();
    touch();
  };
  for (const kind of ["pointermove", "pointerdown", "keydown"] as const) {
    addEventListener(kind, once, { signal: listening.signal });
  }
  return () => listening.abort();
}
