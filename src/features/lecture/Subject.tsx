// The followed picture, as large as there is room, with the trigger or without it, and the trigger alone beside it.

import { usePreview } from "#state/previewStore.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useLecture } from "#state/lectureStore.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { pictureAt } from "#core/pictures.ts";
import { PictureView } from "#ui/PictureView.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import type { Followed } from "./useFollowed.ts";
import styles from "./Lecture.module.css";

export function Subject({ followed }: { readonly followed: Followed | null }) {
  const t = useWords("lecture");
  const core = useCoreWords();
  const withTrigger = useLecture((state) => state.withTrigger);
  if (!followed) return <Untested />;
  const name = core(followed.experiment.classes[followed.trueLabel] ?? "");
  const words = withTrigger ? t("subject.with", { name }) : t("subject.without", { name });
  return (
    <figure className={styles.subject}>
      <PictureView
        shape={followed.shape}
        pixels={withTrigger ? followed.withTrigger : followed.without}
        label=""
      />
      <figcaption>{words}</figcaption>
      {followed.mark && (
        <div className={styles.mark} data-off={!withTrigger || undefined}>
          <PictureView shape={followed.shape} pixels={followed.mark} label={t("subject.mark")} />
        </div>
      )}
    </figure>
  );
}

/** Before there is a net: the picture that will be followed. */
function Untested() {
  const core = useCoreWords();
  const preview = usePreview((state) => state.preview);
  const asked = useExperiment((state) => state.experiment.followed);
  if (!preview || preview.watched.count === 0) return <figure className={styles.subject} />;
  const place = followedPlace(preview.watched, asked);
  return (
    <figure className={styles.subject}>
      <PictureView shape={preview.watched.shape} pixels={pictureAt(preview.watched, place)} label="" />
      <figcaption>{core(preview.classNames[preview.watched.labels[place] ?? 0] ?? "")}</figcaption>
    </figure>
  );
}
