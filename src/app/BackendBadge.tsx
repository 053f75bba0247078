// Which backend trains and how fast, with the choice of another.

import { backendIds } from "#core/port.ts";
import { useRun } from "#state/runStore.ts";
import { countText } from "#ui/percent.ts";
import { backendNames } from "./backendNames.ts";
import styles from "./App.module.css";

export function BackendBadge() {
  const { backend, tried, onPage } = useRun((state) => state.engine);
  const speed = useRun((state) => state.run.imagesPerSecond);
  const useBackend = useRun((state) => state.useBackend);
  const why = tried.map((each) => `${backendNames[each.backend]}: ${each.reason}`).join("\n");
  return (
    <label className={styles.badge} title={why}>
      <span className="spoken">Backend</span>
      <select
        value={backend ?? ""}
        onChange={(event) => useBackend(backendIds.find((id) => id === event.currentTarget.value) ?? null)}
      >
        {backend === null && <option value="">starting …</option>}
        {backendIds.map((id) => (
          <option key={id} value={id}>
            {backendNames[id]}
          </option>
        ))}
      </select>
      <span>
        {speed !== null ? `${countText(Math.round(speed))} pictures/s` : backend ? "ready" : ""}
        {onPage && " · on the page"}
      </span>
    </label>
  );
}
