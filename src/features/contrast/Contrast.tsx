// Below the three steps: what a backdoor is not.

import { Panel } from "#ui/Panel.tsx";
import { Adversarial } from "./Adversarial.tsx";
import { KindsTable } from "./KindsTable.tsx";
import { Natural } from "./Natural.tsx";
import styles from "./Contrast.module.css";

export function Contrast() {
  return (
    <Panel title="Tell it apart" id="contrast" note="what a backdoor is not">
      <div className={styles.halves}>
        <section aria-label="An adversarial example">
          <h3 className={styles.heading}>An adversarial example against the clean net</h3>
          <Adversarial />
          <Natural />
        </section>
        <KindsTable />
      </div>
    </Panel>
  );
}
