// Grey pictures where the poisoned ones will be: what stands below them does not move when they come.

import { useMemo } from "react";
import { datasetOf } from "#core/experiment/registry.ts";
import { sizeOf } from "#core/pictures.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import styles from "./Plant.module.css";

const space = "\u00a0";

export function ComingRows({ count }: { readonly count: number }) {
  const dataset = useExperiment((state) => state.experiment.dataset);
  const { shape } = datasetOf(dataset);
  const grey = useMemo(() => new Uint8Array(sizeOf(shape)).fill(128), [shape]);
  return (
    <div className={styles.group} aria-hidden="true">
      <h3 className={styles.heading}>{space}</h3>
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
