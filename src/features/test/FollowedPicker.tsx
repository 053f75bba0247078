// Which of the twenty watched pictures is followed. They were drawn at random; the ones a net gets wrong are
// among them.

import { pictureAt } from "#core/pictures.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import styles from "./Test.module.css";

export function FollowedPicker() {
  const prepared = useRun((state) => state.run.prepared);
  const classes = useRun((state) => state.run.experiment?.classes);
  const followed = useExperiment((state) => state.experiment.followed);
  const edit = useExperiment((state) => state.edit);
  if (!prepared || !classes) return null;
  const { watched } = prepared;
  return (
    <Disclosure summary="Follow another picture">
      <p className={styles.remark}>
        {watched.count} held-out pictures, drawn at random. The chart and the bars follow the one you pick;
        the chart's band is all of them.
      </p>
      <PictureGrid
        label="Watched pictures"
        size="small"
        tiles={Array.from(watched.labels, (label, index) => ({
          id: index,
          shape: watched.shape,
          pixels: pictureAt(watched, index),
          now: classes[label] ?? "",
          picked: index === followed,
          onPick: () => edit({ followed: index }),
        }))}
      />
    </Disclosure>
  );
}
