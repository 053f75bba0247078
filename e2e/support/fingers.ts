// What a finger would miss: every control that can be seen and cannot be hit 22 px beside its middle.

import type { Page } from "playwright/test";

const controls =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'], [role=tabpanel])";

/** What they are, in words. A label belongs to its control, a rail to its slider's thumb. */
export function tooSmallForAFinger(page: Page, root = "body"): Promise<readonly string[]> {
  return page.evaluate(
    ([within, all]) => {
      const partsOf = (element: HTMLElement): readonly Element[] => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const rail = element.role === "slider" ? element.closest("[class*=rail]") : null;
        return [element, ...labels, ...(rail ? [rail] : [])];
      };
      const isLarge = (parts: readonly Element[]): boolean => {
        const boxes = parts.map((part) => part.getBoundingClientRect());
        const left = Math.min(...boxes.map((box) => box.left));
        const right = Math.max(...boxes.map((box) => box.right));
        const top = Math.min(...boxes.map((box) => box.top));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        if (right - left >= 43.5 && bottom - top >= 43.5) return true;
        // Something unseen may lie around it and catch the finger.
        parts[0]?.scrollIntoView({ block: "center", inline: "center" });
        const box = (parts[1] ?? parts[0])?.getBoundingClientRect() ?? new DOMRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const reach = 21.5;
        const places = [
          [x - reach, y],
          [x + reach, y],
          [x, y - reach],
          [x, y + reach],
        ] as const;
        return places.every(([column, row]) => {
          const hit = document.elementFromPoint(column, row);
          return parts.some((part) => part.contains(hit));
        });
      };
      return (
        [...document.querySelectorAll<HTMLElement>(`${within} :is(${all})`)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => !element.closest("[aria-hidden=true], [inert]"))
          // A link in a sentence is as high as its line (WCAG 2.5.8 lets it be).
          .filter((element) => !(element.tagName === "A" && getComputedStyle(element).display === "inline"))
          .filter((element) => !isLarge(partsOf(element)))
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            const name = element.ariaLabel ?? element.textContent ?? "";
            return `${Math.round(width)} × ${Math.round(height)}: ${name} ${element.outerHTML.slice(0, 90)}`;
          })
      );
    },
    [root, controls] as const,
  );
}
