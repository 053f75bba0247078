// A button that opens a short list of things to do. To choose one of many values there is Menu.

import { DropdownMenu as Radix } from "radix-ui";
import { Button, type ButtonKind } from "./Button.tsx";
import { Icon, type IconName } from "./icons/Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import styles from "./DropdownMenu.module.css";

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** Present for one that is on or off: a dot shows which. */
  readonly checked?: boolean;
  /** Of the language the label is in, where it is another than the page's. */
  readonly lang?: string;
  readonly onSelect: () => void;
}

export interface DropdownMenuProps {
  readonly label: string;
  readonly icon?: IconName;
  /** Draw the icon alone; the label is its name. */
  readonly iconOnly?: boolean;
  readonly kind?: ButtonKind;
  readonly disabled?: boolean;
  readonly actions: readonly MenuAction[];
}

const distancePx = 4;

export function DropdownMenu({ label, icon = "down", iconOnly, kind = "plain", ...rest }: DropdownMenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild disabled={rest.disabled ?? false}>
        {iconOnly === true ? (
          <IconButton icon={icon} name={label} />
        ) : (
          <Button kind={kind} icon={icon}>
            {label}
          </Button>
        )}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.menu}
          align="end"
          sideOffset={distancePx}
          collisionPadding={distancePx}
          loop
        >
          {rest.actions.map((action) => (
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
