// A word or two beside a thing that shows none, on hover and on keyboard focus. They only repeat what the thing is
// called already. Spread `handlers` on it, and put `tip` inside it.

import { lazy, Suspense, useEffect, useRef, useState, type PointerEvent, type ReactNode } from "react";

const Tip = lazy(() => import("./Tip.tsx").then((module) => ({ default: module.Tip })));
const hoverDelayMs = 350;

export function useTooltip(words: ReactNode) {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const close = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  // The capturing ones leave the plain names to whoever else listens to the same thing.
  const handlers = {
    onPointerEnter(event: PointerEvent) {
      if (event.pointerType === "mouse") timer.current = setTimeout(() => setOpen(true), hoverDelayMs);
    },
    onPointerLeave: close,
    onPointerDownCapture: close,
    onFocusCapture(event: { readonly target: Element }) {
      if (event.target.matches(":focus-visible")) setOpen(true);
    },
    onBlurCapture: close,
    onKeyDownCapture(event: { readonly key: string }) {
      if (event.key === "Escape") close();
    },
  };
  const tip = open && (
    <Suspense>
      <Tip words={words} />
    </Suspense>
  );
  return { handlers, tip };
}
