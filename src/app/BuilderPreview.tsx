// The frame as students will see it. It opens anew a moment after the last choice.

import { useEffect, useState } from "react";
import { addressOf } from "#embed/snippets.ts";
import { useWords } from "#words/useWords.ts";
import { embeddedOf, useBuilder } from "./builderStore.ts";
import styles from "./Builder.module.css";

const settleMs = 500;

export function BuilderPreview() {
  const t = useWords("builder");
  const embedded = embeddedOf(useBuilder());
  const address = addressOf(embedded);
  const [shown, setShown] = useState(address);
  useEffect(() => {
    const timer = setTimeout(() => setShown(address), settleMs);
    return () => clearTimeout(timer);
  }, [address]);
  return (
    <>
      <div className={styles.preview}>
        {/* It is this very page: nothing is to be kept from it. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          // A change behind "#" alone would not open the page anew.
          key={shown}
          src={shown}
          title={t("preview")}
          width={embedded.width ?? "100%"}
          height={embedded.height}
        />
      </div>
      <p className={styles.remark}>
        <a className="lone" href={address} target="_blank" rel="noreferrer">
          {t("openPreview")}
        </a>
      </p>
      <p className={styles.remark}>{t("online")}</p>
    </>
  );
}
