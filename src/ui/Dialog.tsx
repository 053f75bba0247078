// Something that wants the whole attention for a while: the page behind it waits. Focus goes in, stays in, and
// returns to where it came from; Escape, the cross and a press beside it close it. Load rare contents lazily.

import { Dialog as Radix } from "radix-ui";
import { useRef, type ReactNode } from "react";
import { useWords } from "#words/useWords.ts";
import { IconButton } from "./IconButton.tsx";
import styles from "./Dialog.module.css";

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** One sentence under the title. */
  readonly about?: ReactNode;
  /** "small" asks, "medium" reads, "large" works. */
  readonly size?: "small" | "medium" | "large";
  readonly children: ReactNode;
  /** Buttons that stay in sight while the content scrolls. */
  readonly footer?: ReactNode;
}

export function Dialog({ open, onOpenChange, title, about, size = "medium", children, footer }: DialogProps) {
  const t = useWords("ui");
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.veil} />
        <Radix.Content
          className={`${styles.dialog} ${styles[size]}`}
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement;
            // Not to the cross, as Radix would: its tip would open with the dialog, and take the first Escape.
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
          onCloseAutoFocus={(event) => {
            // Radix returns the focus to a trigger of its own only, and we have none.
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          {...(about === undefined && { "aria-describedby": undefined })}
        >
          <header className={styles.header}>
            <Radix.Title>{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton icon="close" name={t("dialog.close")} className={styles.close} />
            </Radix.Close>
          </header>
          {about !== undefined && <Radix.Description className={styles.about}>{about}</Radix.Description>}
          <div className={styles.content}>{children}</div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
