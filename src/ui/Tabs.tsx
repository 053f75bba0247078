// Several views of one thing, one at a time. Arrow keys go from tab to tab; only the chosen view is drawn.

import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons/Icon.tsx";
import styles from "./Tabs.module.css";

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly content: ReactNode;
}

export interface TabsProps<Value extends string> {
  /** What the tabs are views of, for the screen reader. */
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  /** Leave both out to let it remember by itself. */
  readonly value?: Value;
  readonly onChange?: (value: Value) => void;
}

export function Tabs<Value extends string>({ label, tabs, value, onChange }: TabsProps<Value>) {
  const first = tabs[0]?.value ?? "";
  return (
    <Radix.Root
      className={styles.tabs}
      {...(value === undefined ? { defaultValue: first } : { value })}
      onValueChange={(text) => {
        const chosen = tabs.find((tab) => tab.value === text);
        if (chosen) onChange?.(chosen.value);
      }}
    >
      <Radix.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            disabled={tab.disabled ?? false}
            className={styles.tab}
          >
            {tab.icon && <Icon name={tab.icon} />}
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className={styles.content}>
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
