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
  const [wanted, setWanted] = useState<"by key" | "by pointer" | null>(null);
  const closed = (
    <MenuButton
      {...look}
      aria-haspopup="menu"
      aria-expanded={false}
      // A press of Enter or Space is a click without a count.
      onClick={({ detail }) => setWanted(detail === 0 ? "by key" : "by pointer")}
    />
  );
  return wanted !== null ? (
    <Suspense fallback={closed}>
      <ActionList actions={actions} disabled={look.disabled ?? false} byKey={wanted === "by key"}>
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
