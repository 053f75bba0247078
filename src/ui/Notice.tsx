// Something the person should know: what happened, what to do next, and the button that does it.

import { useWords } from "#words/useWords.ts";
import { Button } from "./Button.tsx";
import { Icon } from "./icons/Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import styles from "./Notice.module.css";

export type NoticeKind = "info" | "warning" | "problem";

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly sentence: string;
  readonly nextStep?: string | undefined;
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

export function Notice({ kind, sentence, nextStep, action, onDismiss }: NoticeProps) {
  const t = useWords("ui");
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === "problem" ? "alert" : "status"}>
      <div className={styles.message}>
        <Icon name={kind} />
        <p>
          <span className="spoken">{t(`notice.${kind}`)} </span>
          <strong>{sentence}</strong> {nextStep}
        </p>
      </div>
      {action && <Button onClick={action.onClick}>{action.label}</Button>}
      {onDismiss && (
        <IconButton icon="close" name={t("notice.dismiss")} className={styles.dismiss} onClick={onDismiss} />
      )}
    </div>
  );
}
