// How the attacker's generator is doing: whether its triggers work on the net, and whether they differ.

import { useRun } from "#state/runStore.ts";
import styles from "./Train.module.css";

export function GeneratorNote() {
  const learned = useRun((state) => state.run.learned);
  if (!learned?.report) return null;
  const { loss, spread } = learned.report;
  return (
    <p className={styles.remark}>
      The generator at step {learned.step}: loss {loss.toFixed(3)} (0 when every trigger works), spread of
      triggers {spread.toFixed(2)} (plain noise has 0.33, one patch for all would be 0).
    </p>
  );
}
