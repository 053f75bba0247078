// A button that shows only an icon. Its name is read aloud and appears on hover and focus.

import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icons/Icon.tsx";
import { useTooltip } from "./useTooltip.tsx";
import styles from "./IconButton.module.css";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "name" | "children"> {
  readonly icon: IconName;
  readonly name: string;
  /** Shown after the name, as "Ctrl+Z". */
  readonly shortcut?: string;
  /** Present for a button that stays down. */
  readonly pressed?: boolean;
}

export function IconButton({ icon, name, shortcut, pressed, className = "", ...rest }: IconButtonProps) {
  const { handlers, tip } = useTooltip(
    <>
      {name}
      {shortcut && <kbd>{shortcut}</kbd>}
    </>,
  );
  return (
    <button
      type="button"
      className={`${styles.button} ${className}`}
      aria-label={name}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut?.replace("Ctrl", "Control")}
      {...handlers}
      {...rest}
    >
      <Icon name={icon} />
      {tip}
    </button>
  );
}
