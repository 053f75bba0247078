// The open list of a DropdownMenu, on Radix: arrow keys, first letters, Escape, and the focus back to the button.

import { DropdownMenu as Radix } from "radix-ui";
import type { ReactElement } from "react";
import type { MenuAction } from "./DropdownMenu.tsx";
import { Icon } from "./icons/Icon.tsx";
import styles from "./ActionList.module.css";

export interface ActionListProps {
  readonly actions: readonly MenuAction[];
  readonly disabled: boolean;
  /** The button that it belongs to. */
  readonly children: ReactElement;
}

const distancePx = 4;

/** Opens at once: it is drawn when it is first asked for. */
export function ActionList({ actions, disabled, children }: ActionListProps) {
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
          {actions.map((action) => (
            <Radix.Item
              key={action.id}
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
