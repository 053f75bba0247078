// A word or two in a small frame. A net's colour only where the words name that net.

import type { ReactNode } from "react";
import styles from "./Badge.module.css";

export interface BadgeProps {
  readonly tone?: "neutral" | "clean" | "poisoned" | "warning" | "problem";
  readonly children: ReactNode;
}

export function Badge({ tone = "neutral", children }: BadgeProps) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
