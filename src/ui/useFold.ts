// Whether a part of the page is open, remembered for this tab. A third-party frame may be refused its storage: then
// it is remembered for as long as the page is there.

import { useState } from "react";

export interface Fold {
  readonly open: boolean;
  /** True from the first opening on: until then there is no need to draw, or to load, what is inside. */
  readonly wasOpen: boolean;
  readonly toggle: () => void;
}

export function useFold(name: string, folds: boolean): Fold {
  const [open, setOpen] = useState(() => !folds || remembered(name));
  const [wasOpen, setWasOpen] = useState(open);
  const toggle = () => {
    setOpen(!open);
    setWasOpen(true);
    remember(name, !open);
  };
  return { open, wasOpen, toggle };
}

const keyOf = (name: string) => `open ${name}`;

function remembered(name: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(name)) === "yes";
  } catch {
    return false;
  }
}

function remember(name: string, open: boolean): void {
  try {
    if (open) sessionStorage.setItem(keyOf(name), "yes");
    else sessionStorage.removeItem(keyOf(name));
  } catch {
    // Forgetting it costs one press.
  }
}
