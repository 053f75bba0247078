// Other ways to make a net answer wrongly, two of them live, and a table that tells them apart.

import { Adversarial } from "./Adversarial.tsx";
import { KindsTable } from "./KindsTable.tsx";
import { Natural } from "./Natural.tsx";
import styles from "./Contrast.module.css";

export function Kinds() {
  return (
    <div className={styles.halves}>
      <section aria-label="An adversarial example">
        <h3 className={styles.heading}>An adversarial example against the clean net</h3>
        <Adversarial />
        <Natural />
      </section>
      <KindsTable />
    </div>
  );
}
