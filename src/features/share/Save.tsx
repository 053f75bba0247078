// What one may take along: the experiment, the chart's numbers, both nets.

import { useState } from "react";
import { flipCurves } from "#state/curves.ts";
import { curvesFile, download, experimentFile, fileStem } from "#state/download.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { Panel } from "#ui/Panel.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Share.module.css";

export function Save() {
  const t = useWords("share");
  const asked = useExperiment((state) => state.experiment);
  const { experiment, prepared, checks, phase } = useRun((state) => state.run);
  const exportNet = useRun((state) => state.exportNet);
  const [said, setSaid] = useState("");
  const settled = phase === "finished" || phase === "paused";

  const saveNet = async (which: "clean" | "poisoned") => {
    if (!experiment) return;
    const stem = `${fileStem(experiment)}-${which}`;
    const files = await exportNet(which, `${stem}.weights.bin`);
    if (!files) return setSaid("There is no net to save yet: press Train first.");
    download({ name: `${stem}.json`, type: "application/json", content: files.modelJson });
    download({ name: `${stem}.weights.bin`, type: "application/octet-stream", content: files.weights });
    setSaid(
      `Saved ${stem}.json and its weights. Keep both in one folder; tf.loadLayersModel reads them and takes bytes 0 to 255.`,
    );
  };
  const saveCurves = () => {
    if (experiment && prepared) {
      download(curvesFile(experiment, flipCurves(checks, experiment, prepared, asked.followed)));
    }
  };
  return (
    <Panel title={t("panel.title")} id="save" note={t("panel.note")} folds={t("panel.teaser")}>
      <div className={styles.files}>
        <Button icon="download" onClick={() => download(experimentFile(asked))}>
          Experiment (JSON)
        </Button>
        <Button icon="download" disabled={checks.length === 0} onClick={saveCurves}>
          Chart (CSV)
        </Button>
        <Button icon="download" disabled={!settled} onClick={() => void saveNet("poisoned")}>
          Poisoned net
        </Button>
        <Button icon="download" disabled={!settled} onClick={() => void saveNet("clean")}>
          Clean net
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said || "The experiment also runs without a browser: npm run experiment -- --from FILE.json"}
      </p>
    </Panel>
  );
}
