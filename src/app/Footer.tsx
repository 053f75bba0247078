// The last line of the page. In somebody else's page it says whose this is, and how to get out of the frame.

import { Offline } from "#features/offline/Offline.tsx";
import { Part } from "#ui/Parts.tsx";
import { useWords } from "#words/useWords.ts";
import { EmbedThis } from "./EmbedThis.tsx";
import { OpenInFull } from "./OpenInFull.tsx";
import { useOptions } from "./options.ts";
import { galleryHash } from "./pages.ts";
import styles from "./App.module.css";

export function Footer() {
  const t = useWords("app");
  const embedded = useOptions((state) => state.options.embed);
  return embedded ? (
    <footer className={styles.footer}>
      Backdoor Playground
      <Part name="share">
        <OpenInFull />
      </Part>
    </footer>
  ) : (
    <footer className={styles.footer}>
      <p>{t("footer")}</p>
      <EmbedThis />
      <a className="lone" href={galleryHash} target="_blank" rel="noreferrer">
        {t("gallery")}
      </a>
      <Offline />
    </footer>
  );
}
