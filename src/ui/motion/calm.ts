// Whether things may move by themselves: not for a person who asked for calm, and not while nobody looks.

export function mayMove(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches && document.visibilityState === "visible";
}
