// What a finger would miss: every control that can be seen and is not hit everywhere within 22 px of its middle. Tried
// as a finger would, by asking the browser what lies there.

import type { Page } from "playwright/test";

const controls =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=menuitemradio], [role=menuitem], [tabindex]:not([tabindex='-1'], [role=tabpanel])";

/** What they are, in words. A label belongs to its control, a rail to its slider's thumb. */
export function tooSmallForAFinger(page: Page, root = "body"): Promise<readonly string[]> {
  return page.evaluate(
    ([within, all]) => {
      // One less than half of 44: the browser looks up whole pixels, and of two neighbours the later one has the last.
      const reach = 21;
      const partsOf = (element: HTMLElement): readonly Element[] => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const rail = element.role === "slider" ? element.closest("[class*=rail]") : null;
        return [element, ...labels, ...(rail ? [rail] : [])];
      };
      /** What is hit instead, seen from the middle of this part; null where everything around belongs to the control. */
      const missedAround = (middle: Element, parts: readonly Element[]): string | null => {
        middle.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
        const box = middle.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const places = {
          left: [x - reach, y],
          right: [x + reach, y],
          above: [x, y - reach],
          below: [x, y + reach],
        };
        for (const [where, [column = 0, row = 0]] of Object.entries(places)) {
          const hit = document.elementFromPoint(column, row);
          if (!parts.some((part) => part.contains(hit)))
            return `${where} lies ${hit?.outerHTML.replace(/>.*/s, ">").slice(0, 70)}`;
        }
        return null;
      };
      /** A link in running text is as high as its line (WCAG 2.5.8 lets it be). */
      const isInSentence = (element: HTMLElement): boolean =>
        element.tagName === "A" &&
        getComputedStyle(element).display === "inline" &&
        /[\p{L}]/u.test((element.parentElement?.textContent ?? "").replace(element.textContent ?? "", ""));
      const told: string[] = [];
      for (const element of document.querySelectorAll<HTMLElement>(`${within} :is(${all})`)) {
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        if (element.closest("[aria-hidden=true], [inert]") || isInSentence(element)) continue;
        // Locked by the author of a course page: nothing there takes a finger.
        if (getComputedStyle(element).pointerEvents === "none") continue;
        const parts = partsOf(element);
        const missed = parts.map((part) => missedAround(part, parts));
        if (missed.includes(null)) continue;
        const { width, height } = element.getBoundingClientRect();
        const name = (element.ariaLabel ?? element.textContent ?? "").slice(0, 40);
        told.push(
          `${Math.round(width)} × ${Math.round(height)} ${element.outerHTML.slice(0, 90)} "${name}": ${missed.at(-1)}`,
        );
      }
      return told;
    },
    [root, controls] as const,
  );
}
