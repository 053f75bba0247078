// A button with words. At most one "primary" is on screen: the thing to do next.

import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icons/Icon.tsx";
import styles from "./Button.module.css";

export type ButtonKind = "primary" | "plain" | "quiet";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
}

export function Button({ kind = "plain", icon, children, className = "", ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${styles.button} ${styles[kind]} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
