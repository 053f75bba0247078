// Other ways to make a net answer wrongly, two of them live, and a table that tells them apart.

import { Adversarial } from "./Adversarial.tsx";
import { KindsTable } from "./KindsTable.tsx";
import { Natural } from "./Natural.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Contrast.module.css";

export function Kinds() {
  const t = useWords("contrast");
  return (
    <div className={styles.halves}>
      <section aria-label={t("adversarial.section")}>
        <h3 className={styles.heading}>{t("adversarial.title")}</h3>
        <Adversarial />
        <Natural />
      </section>
      <KindsTable />
    </div>
  );
}
