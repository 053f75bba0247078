// A button that opens a short list of things to do. To choose one of many values there is Menu. The list itself is
// loaded when it is first asked for.

import { lazy, Suspense, useState, type ComponentProps } from "react";
import { Button, type ButtonKind } from "./Button.tsx";
import type { IconName } from "./icons/Icon.tsx";
import { IconButton } from "./IconButton.tsx";

const ActionList = lazy(() => import("./ActionList.tsx").then((module) => ({ default: module.ActionList })));

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

export function DropdownMenu({ actions, ...look }: DropdownMenuProps) {
  const [wanted, setWanted] = useState(false);
  const closed = (
    <MenuButton {...look} aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />
  );
  return wanted ? (
    <Suspense fallback={closed}>
      <ActionList actions={actions} disabled={look.disabled ?? false}>
        <MenuButton {...look} />
      </ActionList>
    </Suspense>
  ) : (
    closed
  );
}

type MenuButtonProps = Omit<DropdownMenuProps, "actions"> &
  Omit<ComponentProps<"button">, "name" | "children">;

function MenuButton({ label, icon = "down", iconOnly = false, kind = "plain", ...rest }: MenuButtonProps) {
  return iconOnly ? (
    <IconButton icon={icon} name={label} {...rest} />
  ) : (
    <Button kind={kind} icon={icon} {...rest}>
      {label}
    </Button>
  );
}
