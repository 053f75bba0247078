// Which of the twenty watched pictures the chart follows. They were drawn at random; the ones a net gets wrong are
// among them.

import { followedPlace } from "#core/measure/watched.ts";
import { pictureAt, type Pictures } from "#core/pictures.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Test.module.css";

export interface FollowedPickerProps {
  readonly watched: Pictures;
  readonly classes: readonly string[];
  readonly onPick: () => void;
}

export function FollowedPicker({ watched, classes, onPick }: FollowedPickerProps) {
  const t = useWords("test");
  const core = useCoreWords();
  const followed = useExperiment((state) => state.experiment.followed);
  const edit = useExperiment((state) => state.edit);
  return (
    <Disclosure summary={t("followed.title")}>
      <p className={styles.remark}>{t("followed.remark", { count: watched.count })}</p>
      <PictureGrid
        label={t("followed.pictures")}
        size="small"
        tiles={Array.from(watched.labels, (label, index) => ({
          id: index,
          shape: watched.shape,
          pixels: pictureAt(watched, index),
          now: core(classes[label] ?? ""),
          picked: index === followedPlace(watched, followed),
          onPick: () => {
            edit({ followed: index });
            onPick();
          },
        }))}
      />
    </Disclosure>
  );
}
