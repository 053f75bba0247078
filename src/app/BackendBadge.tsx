// Which backend trains and how fast, with the choice of another.

import { backendIds } from "#core/port.ts";
import { useRun } from "#state/runStore.ts";
import { countText } from "#ui/percent.ts";
import { Spoken } from "#ui/Spoken.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { backendNames } from "#ui/backendNames.ts";
import styles from "./App.module.css";

export function BackendBadge() {
  const t = useWords("app");
  const core = useCoreWords();
  const { backend, tried, onPage } = useRun((state) => state.engine);
  const speed = useRun((state) => state.run.imagesPerSecond);
  const useBackend = useRun((state) => state.useBackend);
  const why = tried.map((each) => `${backendNames[each.backend]}: ${core(each.reason)}`).join("\n");
  const stateIn = (words: "speed" | "speedShort") =>
    speed !== null
      ? t(`backend.${words}`, { speed: countText(Math.round(speed)) })
      : backend
        ? t("backend.ready")
        : "";
  return (
    <label className={styles.badge} title={why}>
      <Spoken>{t("backend.label")}</Spoken>
      <select
        value={backend ?? ""}
        onChange={(event) => useBackend(backendIds.find((id) => id === event.currentTarget.value) ?? null)}
      >
        {backend === null && <option value="">{t("backend.starting")}</option>}
        {backendIds.map((id) => (
          <option key={id} value={id}>
            {backendNames[id]}
          </option>
        ))}
      </select>
      <span className={styles.state}>
        <span className={styles.long}>{stateIn("speed")}</span>
        <span className={styles.short}>{stateIn("speedShort")}</span>
        {onPage && ` · ${t("backend.onPage")}`}
      </span>
    </label>
  );
}
