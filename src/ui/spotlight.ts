// Points at a part of the page: opens what it is folded into, brings it into view and draws a ring around it.

import type { PartName } from "#core/parts.ts";

/** `travel`: the person asked for it just now, so the page may scroll there. Returns what puts the light out. */
export function spotlight(name: PartName, { travel }: { readonly travel: boolean }): () => void {
  let lit: HTMLElement | null = null;
  const light = () => {
    const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === lit) return;
    lit?.removeAttribute("data-lit");
    found?.setAttribute("data-lit", "");
    if (found && travel && !lit) bringIntoView(found);
    lit = found;
  };
  light();
  // A part may come later, or be drawn anew with other pictures.
  const observer = new MutationObserver(light);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    lit?.removeAttribute("data-lit");
  };
}

function bringIntoView(part: HTMLElement): void {
  unfold(part);
  part.scrollIntoView({ block: "center", behavior: wantsMotion() ? "smooth" : "auto" });
}

function unfold(part: HTMLElement): void {
  for (let outer = part.closest("details"); outer; outer = outer.parentElement?.closest("details") ?? null) {
    outer.open = true;
  }
  part
    .closest("section[data-folded]")
    ?.querySelector<HTMLButtonElement>("button[aria-expanded='false']")
    ?.click();
}

const wantsMotion = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;
