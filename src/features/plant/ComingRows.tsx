// Grey pictures where the poisoned ones will be: what stands below them does not move when they come.

import { useMemo } from "react";
import { datasetOf } from "#core/experiment/registry.ts";
import { sizeOf } from "#core/pictures.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import { Room } from "#ui/Room.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Plant.module.css";

const space = "\u00a0";
/** As many digits as it will have. */
const usualTotal = 100;

export function ComingRows({ count }: { readonly count: number }) {
  const t = useWords("plant");
  const dataset = useExperiment((state) => state.experiment.dataset);
  const { shape } = datasetOf(dataset);
  const grey = useMemo(() => new Uint8Array(sizeOf(shape)).fill(128), [shape]);
  return (
    <div className={styles.group} aria-hidden="true">
      <Room className={styles.heading} words={t("rows.some", { shown: count, total: usualTotal })} />
      <div className={styles.rows}>
        <PictureGrid
          label={space}
          size="small"
          tiles={Array.from({ length: count }, (_, id) => ({
            id,
            shape,
            pixels: grey,
            now: space,
            outline: "poisoned" as const,
          }))}
        />
      </div>
      <div className={styles.buttonRoom} />
    </div>
  );
}
