// A named part of the page. Who embeds the page may hide it, or lock it: then everything in it can be read and nothing
// changed, and a line says why. Sliders and pictures that are drawn on ask `useLocked`; a fieldset does the rest.

import { createContext, useContext, type ReactNode } from "react";
import type { LockableName, PartName } from "#core/parts.ts";
import { useWords } from "#words/useWords.ts";
import { Icon } from "./icons/Icon.tsx";
import styles from "./Parts.module.css";

export interface PartsView {
  readonly hidden: ReadonlySet<PartName>;
  readonly locked: ReadonlySet<LockableName>;
  /** True where one panel stands alone: it needs no number. */
  readonly alone: boolean;
}

const everything: PartsView = { hidden: new Set(), locked: new Set(), alone: false };

const Parts = createContext(everything);
const Locked = createContext(false);

export const PartsProvider = Parts.Provider;
export const useParts = () => useContext(Parts);
/** Whether what stands here can only be read. */
export const useLocked = () => useContext(Locked);

export interface PartProps {
  readonly name: PartName;
  readonly children: ReactNode;
}

export function Part({ name, children }: PartProps) {
  const { hidden } = useParts();
  return hidden.has(name) ? null : <Lockable name={name}>{children}</Lockable>;
}

/** What a lock on this name locks, where hiding is somebody else's to do. */
export function Lockable({ name, children }: PartProps) {
  const t = useWords("ui");
  const { locked } = useParts();
  const lockedAbove = useLocked();
  const names: ReadonlySet<string> = locked;
  if (lockedAbove || !names.has(name)) return children;
  return (
    <Locked.Provider value>
      <fieldset disabled className={styles.locked}>
        <legend className={styles.why}>
          <Icon name="lock" />
          {t("locked")}
        </legend>
        {children}
      </fieldset>
    </Locked.Provider>
  );
}
