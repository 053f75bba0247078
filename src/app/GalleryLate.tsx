// Parts that come later: coming for ever, failed, and a disclosure that knows whether it is open.

import { late } from "#ui/late.tsx";
import { LateDisclosure } from "#ui/LateDisclosure.tsx";
import { Panel } from "#ui/Panel.tsx";
import styles from "./Gallery.module.css";

export function GalleryLate() {
  return (
    <Panel title="Parts that come later">
      <div className={styles.stack}>
        <NeverThere />
        <Lost />
        <LateDisclosure summary="Made when it is opened">
          {(open) => <p>{open ? "It can be seen." : "It is closed."}</p>}
        </LateDisclosure>
      </div>
    </Panel>
  );
}

const NeverThere = late(() => new Promise<never>(() => undefined));
const Lost = late(() => Promise.reject(new Error("made up")));
