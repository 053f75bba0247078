// The whole experiment as a link, into the clipboard.

import { useState } from "react";
import { useExperiment } from "#state/experimentStore.ts";
import { printLink } from "#state/link.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Share.module.css";

export function Share() {
  const t = useWords("share");
  const experiment = useExperiment((state) => state.experiment);
  const [shown, setShown] = useState<{ readonly link: string; readonly copied: boolean } | null>(null);
  const link = () => {
    const url = new URL(location.href);
    url.hash = printLink(experiment);
    return url.href;
  };
  const copy = async () => {
    const text = link();
    // A frame without permission may not write the clipboard: then the link is shown to be copied by hand.
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setShown({ link: text, copied });
  };
  return (
    <>
      <Button kind="quiet" icon="link" onClick={() => void copy()}>
        {t("link.copy")}
      </Button>
      {shown?.copied === true && (
        <span role="status" className={styles.copied}>
          {t("link.copied")}
        </span>
      )}
      {shown?.copied === false && (
        <label className={styles.byHand}>
          {t("link.byHand")}
          <input type="text" readOnly value={shown.link} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
