// The exact state as a QR code, for phones in the hall, with the address in words below.

import { useExperiment } from "#state/experimentStore.ts";
import { useLecture } from "#state/lectureStore.ts";
import { Dialog } from "#ui/Dialog.tsx";
import { QrCode } from "#ui/QrCode.tsx";
import { useWords } from "#words/useWords.ts";
import { plainAddress } from "./plainAddress.ts";
import styles from "./LectureDialogs.module.css";

export function Address() {
  const t = useWords("lecture");
  const act = useLecture((state) => state.act);
  const experiment = useExperiment((state) => state.experiment);
  const { href, isReachable } = plainAddress(experiment);
  return (
    <Dialog open onOpenChange={() => act("close")} title={t("address.title")} size="large">
      <div className={styles.address}>
        <QrCode text={href} label={t("address.code")} tooLong={t("address.tooLong")} />
        <p className={styles.href}>{href}</p>
        {!isReachable && <p>{t("address.onlyHere")}</p>}
      </div>
    </Dialog>
  );
}
