// One part of the page: "1 Plant", with a quiet remark at its end. One that folds is a quiet row, with a line that
// says what is inside, until it is wanted.

import { useId, type ReactNode } from "react";
import type { PartName } from "#core/parts.ts";
import { Icon } from "./icons/Icon.tsx";
import { Lockable, useParts } from "./Parts.tsx";
import { useFold } from "./useFold.ts";
import styles from "./Panel.module.css";

export interface PanelProps {
  readonly number?: number;
  readonly title: string;
  /** "seed 7 · 400 of 600 steps" */
  readonly note?: ReactNode;
  /** Its name as a part of the page, and its id there. */
  readonly part?: PartName;
  /** The line beside the title of a panel that starts folded. What is inside may be late. */
  readonly folds?: string | undefined;
  readonly children: ReactNode;
}

export function Panel({ number, title, note, part, folds, children }: PanelProps) {
  const own = useId();
  const [headingId, contentId, teaserId] = [`${own}heading`, `${own}content`, `${own}teaser`];
  const { hidden, alone } = useParts();
  const { open, wasOpen, toggle } = useFold(part ?? title, folds !== undefined && !alone);
  if (part && hidden.has(part)) return null;
  const content = part ? <Lockable name={part}>{children}</Lockable> : children;
  if (folds === undefined) {
    return (
      <section className={styles.panel} id={part} aria-labelledby={headingId}>
        <header className={styles.header}>
          <h2 id={headingId}>
            {number !== undefined && !alone && <span className={styles.number}>{number}</span>}
            {title}
          </h2>
          {note && <div className={styles.note}>{note}</div>}
        </header>
        {content}
      </section>
    );
  }
  return (
    <section
      className={styles.panel}
      id={part}
      data-part={part}
      aria-labelledby={headingId}
      data-folded={open ? undefined : ""}
    >
      <header className={styles.row}>
        <h2 id={headingId}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            aria-controls={contentId}
            aria-describedby={open ? undefined : teaserId}
            onClick={toggle}
          >
            <Icon name="down" />
            {title}
          </button>
        </h2>
        <div id={teaserId} className={styles.note}>
          {open ? note : folds}
        </div>
      </header>
      <div id={contentId} className={styles.content} hidden={!open}>
        {wasOpen && content}
      </div>
    </section>
  );
}
