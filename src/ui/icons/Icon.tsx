// One icon, drawn in the colour of the text around it. Never alone: the words beside it carry the meaning.

import { iconShapes } from "./shapes.tsx";
import styles from "./Icon.module.css";

export type IconName = keyof typeof iconShapes;

export const iconNames = Object.keys(iconShapes) as readonly IconName[];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {iconShapes[name]}
    </svg>
  );
}
