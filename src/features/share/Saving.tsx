// Inside the folded panel: the experiment, the chart's numbers, both nets and a page for the printer, as files; and back.

import { lazy, Suspense, useState } from "react";
import { flipCurves } from "#state/curves.ts";
import { curvesFile, experimentFile, fileStem } from "#state/download.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { saveFile } from "#ui/saveFile.ts";
import { useWords } from "#words/useWords.ts";
import { LoadExperiment } from "./LoadExperiment.tsx";
import { LoadNet } from "./LoadNet.tsx";
import styles from "./Share.module.css";

const Report = lazy(() => import("./Report.tsx").then((module) => ({ default: module.Report })));

export function Saving() {
  const t = useWords("share");
  const asked = useExperiment((state) => state.experiment);
  const { experiment, prepared, checks, phase, origin } = useRun((state) => state.run);
  const exportNet = useRun((state) => state.exportNet);
  const [said, setSaid] = useState("");
  const [isReporting, setReporting] = useState(false);
  const settled = phase === "finished" || phase === "paused";
  const hasChart = checks.length > 0 && origin !== "loaded";

  const saveNet = async (which: "clean" | "poisoned") => {
    if (!experiment) return;
    const stem = `${fileStem(experiment)}-${which}`;
    const files = await exportNet(which, `${stem}.weights.bin`);
    if (!files) return setSaid(t("save.noNet"));
    saveFile({ name: `${stem}.json`, type: "application/json", content: files.modelJson });
    saveFile({ name: `${stem}.weights.bin`, type: "application/octet-stream", content: files.weights });
    setSaid(t("save.saved", { name: `${stem}.json` }));
  };
  const saveCurves = () => {
    if (experiment && prepared)
      saveFile(curvesFile(experiment, flipCurves(checks, experiment, prepared, asked.followed)));
  };
  return (
    <>
      <div className={styles.part}>
        <h3>{t("save.title")}</h3>
        <div className={styles.files}>
          <Button icon="download" onClick={() => saveFile(experimentFile(asked))}>
            {t("save.experiment")}
          </Button>
          <Button icon="download" disabled={!hasChart} onClick={saveCurves}>
            {t("save.chart")}
          </Button>
          <Button icon="download" disabled={!settled} onClick={() => void saveNet("poisoned")}>
            {t("poisoned")}
          </Button>
          <Button icon="download" disabled={!settled} onClick={() => void saveNet("clean")}>
            {t("clean")}
          </Button>
          <Button icon="info" disabled={checks.length === 0} onClick={() => setReporting(true)}>
            {t("save.report")}
          </Button>
        </div>
        <p role="status" className={styles.said}>
          {said || t("save.headless")}
        </p>
      </div>
      <LoadExperiment />
      <LoadNet />
      {isReporting && (
        <Suspense>
          <Report onClose={() => setReporting(false)} />
        </Suspense>
      )}
    </>
  );
}
