// Points at a part of the page: opens what it is folded into, brings it into view and draws a ring around it.

import type { PartName } from "#core/lessons/parts.ts";

/** `travel`: the person asked for it just now, so the page may scroll there. Returns what puts the light out. */
export function spotlight(name: PartName, { travel }: { readonly travel: boolean }): () => void {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) return () => undefined;
  if (travel) {
    unfold(found);
    found.scrollIntoView({ block: "center", behavior: wantsMotion() ? "smooth" : "auto" });
  }
  found.setAttribute("data-lit", "");
  return () => found.removeAttribute("data-lit");
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
