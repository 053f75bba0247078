// How wide an element is, so that the words of a drawing in it keep their size on a phone.

import { useEffect, useState, type RefObject } from "react";

export function useWidth(
  element: RefObject<HTMLElement | null>,
  { initial, least, most }: { readonly initial: number; readonly least: number; readonly most: number },
): number {
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(least, Math.min(most, watched.clientWidth))));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, least, most]);
  return width;
}
