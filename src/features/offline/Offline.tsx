// In words: whether the page would open without a network, what is missing for that, and that a newer version is there.

import { datasetOf } from "#core/experiment/registry.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useOffline } from "#state/offline/offlineStore.ts";
import { Button } from "#ui/Button.tsx";
import { percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Offline.module.css";

export function Offline() {
  const t = useWords("offline");
  const core = useCoreWords();
  const { page, pictures, done, newVersion, keep, takeNewVersion } = useOffline();
  const experiment = useExperiment((state) => state.experiment);
  if (page === "off") return null;
  const name = core(datasetOf(experiment.dataset).name);
  const words =
    page !== "ready"
      ? t(page)
      : pictures === "here"
        ? t("ready")
        : pictures === "keeping"
          ? t("keeping", { name, done: percentText(done) })
          : t(pictures, { name });
  return (
    <div className={styles.offline}>
      <p role="status">{words}</p>
      {page === "ready" && (pictures === "onServer" || pictures === "failed") && (
        <Button icon="download" onClick={() => void keep(experiment)}>
          {t("keep", { name })}
        </Button>
      )}
      {newVersion && (
        <p className={styles.version} role="status">
          {t("newVersion")}
          <Button icon="restart" onClick={takeNewVersion}>
            {t("reload")}
          </Button>
        </p>
      )}
    </div>
  );
}
