// The address of a lesson's own page, for hosts that make a frame out of a pasted one (oEmbed). It is offered only where
// it leads somewhere: a build that was not told its own address has no such pages.

import { useEffect, useState } from "react";
import { cardOf, wholePage } from "#embed/cards.ts";
import { useWords } from "#words/useWords.ts";
import { embeddedOf, useBuilder } from "./builderStore.ts";
import { useLanguage } from "./language.ts";
import styles from "./Builder.module.css";

export function BuilderAddress() {
  const t = useWords("builder");
  const spoken = useLanguage((state) => state.spoken);
  const { options } = useBuilder();
  const { home } = embeddedOf(useBuilder());
  const lang = options.lang === "auto" ? (spoken === "zh" ? "zh" : "en") : options.lang;
  const address = home + cardOf(options.lesson ?? wholePage, lang);
  const there = useIsThere(address);
  if (there === null) return null;
  return there ? (
    <p className={styles.remark}>
      {t("address.paste")}{" "}
      <a className={styles.address} href={address} target="_blank" rel="noreferrer">
        {address}
      </a>{" "}
      {t("address.fixed")}
    </p>
  ) : (
    <p className={styles.remark}>{t("address.none")}</p>
  );
}

/** Null until it is known. */
function useIsThere(address: string): boolean | null {
  const [found, setFound] = useState<{ readonly address: string; readonly there: boolean } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void fetch(address, { method: "HEAD", signal: stop.signal })
      // Without a network, and for a page opened as a file, there is no such page either.
      .then(
        ({ ok }) => ok,
        () => false,
      )
      .then((there) => {
        if (!stop.signal.aborted) setFound({ address, there });
      });
    return () => stop.abort();
  }, [address]);
  return found?.address === address ? found.there : null;
}
