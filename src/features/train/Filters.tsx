// What the first layers of both nets look for, at the step that is looked at.

import { useEffect, useRef, useState } from "react";
import type { Twins } from "#core/events.ts";
import type { Pictures } from "#core/pictures.ts";
import { useRun } from "#state/runStore.ts";
import { FilterGrid } from "#ui/FilterGrid.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Train.module.css";

/** `open`: whether it can be seen. */
export function Filters({ open }: { readonly open: boolean }) {
  const t = useWords("timeline");
  const hasNets = useRun((state) => state.run.checks.length > 0);
  const found = useFilters(open && hasNets);
  if (!hasNets || found === "none") {
    return <p className={styles.remark}>{t(hasNets ? "filters.none" : "filters.noNets")}</p>;
  }
  if (found === null) return <p className={styles.remark}>{t("filters.asking")}</p>;
  return (
    <>
      <p className={styles.remark}>{t("filters.about", { count: found.clean.count })}</p>
      <FilterGrid label={t("filters.label")} {...found} />
    </>
  );
}

/** Kept up to date with the nets; one question is on its way at a time. */
function useFilters(wanted: boolean): Twins<Pictures> | "none" | null {
  const filters = useRun((state) => state.filters);
  // They change with every check, with the step that is looked at, and with the run.
  const version = useRun(({ run, shownStep }) => `${run.checks.length} ${run.phase} ${shownStep ?? "now"}`);
  const [found, setFound] = useState<Twins<Pictures> | "none" | null>(null);
  const asking = useRef(false);
  const newest = useRef("");
  useEffect(() => {
    newest.current = version;
    if (!wanted || asking.current) return;
    asking.current = true;
    void (async () => {
      for (let asked = ""; asked !== newest.current;) {
        asked = newest.current;
        setFound((await filters()) ?? "none");
      }
      asking.current = false;
    })();
  }, [wanted, version, filters]);
  return found;
}
