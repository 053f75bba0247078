// A disclosure whose content is made at the first opening, and stays: what it was asked and what it found is kept.

import { useState, type ReactNode } from "react";
import { Disclosure } from "./Disclosure.tsx";

export interface LateDisclosureProps {
  readonly summary: ReactNode;
  /** Told whether it can be seen, so that it asks the nets nothing while it is closed. */
  readonly children: (open: boolean) => ReactNode;
}

export function LateDisclosure({ summary, children }: LateDisclosureProps) {
  const [open, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <Disclosure
      summary={summary}
      onToggle={(now) => {
        setOpen(now);
        if (now) setWasOpen(true);
      }}
    >
      {wasOpen && children(open)}
    </Disclosure>
  );
}
