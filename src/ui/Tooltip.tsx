// A word or two beside a thing that shows none, on hover and on focus. They only repeat what the thing is called
// already (its aria-label), so a screen reader is not told twice.

import { Tooltip as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import styles from "./Tooltip.module.css";

export interface TooltipProps {
  readonly words: ReactNode;
  /** One element that takes pointer and focus. */
  readonly children: ReactElement;
}

const hoverDelayMs = 350;
const distancePx = 6;
const undescribed = { "aria-describedby": undefined };

export function Tooltip({ words, children }: TooltipProps) {
  return (
    <Radix.Provider delayDuration={hoverDelayMs}>
      <Radix.Root>
        <Radix.Trigger asChild {...undescribed}>
          {children}
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content className={styles.tip} sideOffset={distancePx} collisionPadding={distancePx}>
            <span aria-hidden="true">{words}</span>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
