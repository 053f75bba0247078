// A link that stands among buttons and looks like one. It opens beside the page, so that nothing here is lost.

import type { ComponentProps } from "react";
import styles from "./Button.module.css";

export function LinkButton({ children, ...rest }: ComponentProps<"a">) {
  return (
    <a className={`${styles.button} ${styles.quiet} ${styles.link}`} target="_blank" rel="noopener" {...rest}>
      {children}
    </a>
  );
}
