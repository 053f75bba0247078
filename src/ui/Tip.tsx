// The words of a tooltip while they are shown: placed by Radix, so that they stay on screen. Loaded when first wanted.

import { Tooltip as Radix } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./Tip.module.css";

export interface TipProps {
  readonly words: ReactNode;
}

const distancePx = 6;

/** Stands inside the thing that it is about, which is `position: relative`. */
export function Tip({ words }: TipProps) {
  return (
    <Radix.Provider>
      <Radix.Root open>
        <Radix.Trigger asChild {...undescribed}>
          <span className={styles.place} aria-hidden="true" />
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            aria-hidden="true"
            className={styles.tip}
            sideOffset={distancePx}
            collisionPadding={distancePx}
          >
            {words}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}

/** The thing is called by these words already: a screen reader is not told twice. */
const undescribed = { "aria-describedby": undefined };
