// All keys and what they do, out of the one table.

import { useExperiment } from "#state/experimentStore.ts";
import { useLecture, type LectureAction } from "#state/lectureStore.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { useWords } from "#words/useWords.ts";
import { hotkeys } from "./hotkeys.ts";
import { KeyCap } from "./KeyCap.tsx";
import { plainAddress } from "./plainAddress.ts";
import styles from "./LectureDialogs.module.css";

export function Help() {
  const t = useWords("lecture");
  const act = useLecture((state) => state.act);
  const experiment = useExperiment((state) => state.experiment);
  return (
    <Dialog
      open
      onOpenChange={() => act("close")}
      title={t("help.title")}
      size="large"
      footer={
        <a className="lone" href={plainAddress(experiment).href} target="_blank" rel="noopener">
          {t("help.leave")}
        </a>
      }
    >
      <dl className={styles.help}>
        {(Object.keys(hotkeys) as LectureAction[]).map((action) => (
          <div key={action}>
            <dt>
              <KeyCap action={action} />
            </dt>
            <dd>{t(`help.${action}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
