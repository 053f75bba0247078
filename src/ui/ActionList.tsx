// The open list of a DropdownMenu, on Radix: arrow keys, first letters, Escape, and the focus back to the button.

import { DropdownMenu as Radix } from "radix-ui";
import { useCallback, useRef, type ReactElement } from "react";
import type { MenuAction } from "./DropdownMenu.tsx";
import { Icon } from "./icons/Icon.tsx";
import styles from "./ActionList.module.css";

export interface ActionListProps {
  readonly actions: readonly MenuAction[];
  readonly disabled: boolean;
  /** Whether a key asked for it: then the first action has the focus. */
  readonly byKey: boolean;
  /** The button that it belongs to. */
  readonly children: ReactElement;
}

const distancePx = 4;

/** Opens at once: it is drawn when it is first asked for. */
export function ActionList({ actions, disabled, byKey, children }: ActionListProps) {
  // Radix sees only the keys that are pressed once it is there; the key that fetched it was before.
  const waits = useRef(byKey);
  const first = useCallback((item: HTMLElement | null) => {
    if (!item || !waits.current) return;
    waits.current = false;
    item.focus({ preventScroll: true });
  }, []);
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild disabled={disabled}>
        {children}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.menu}
          align="end"
          sideOffset={distancePx}
          collisionPadding={distancePx}
          loop
        >
          {actions.map((action, at) => (
            <Radix.Item
              key={action.id}
              {...(at === 0 && { ref: first })}
              className={styles.action}
              disabled={action.disabled ?? false}
              lang={action.lang}
              onSelect={action.onSelect}
              {...(action.checked !== undefined && { role: "menuitemradio", "aria-checked": action.checked })}
            >
              {action.icon && <Icon name={action.icon} />}
              <span>{action.label}</span>
              {action.checked === true && <Icon name="check" />}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
