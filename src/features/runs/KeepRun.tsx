// Keeps the run that is there now, under a name that says what it is.

import { useState } from "react";
import type { Experiment } from "#core/experiment/experiment.ts";
import { attackOf, datasetOf } from "#core/experiment/registry.ts";
import { storyOf } from "#state/runs/keptRun.ts";
import { useRun } from "#state/runStore.ts";
import { useRuns } from "#state/runsStore.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { TextField } from "#ui/TextField.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Runs.module.css";

export function KeepRun() {
  const t = useWords("runs");
  const usual = useUsualName();
  const keep = useRuns((state) => state.keep);
  const experiment = useRun((state) => state.run.experiment);
  const isThere = useRun((state) => storyOf(state.run) !== null);
  const settled = useRun(({ run }) => run.phase === "finished" || run.phase === "paused");
  const weightCount = useRun((state) => state.run.prepared?.weightCount ?? 0);
  const [named, setNamed] = useState<{ readonly of: Experiment; readonly name: string } | null>(null);
  const [withNets, setWithNets] = useState(true);
  const [said, setSaid] = useState("");
  if (!experiment || !isThere) return <p className={styles.remark}>{t("keep.nothing")}</p>;
  const name = named?.of === experiment ? named.name : usual(experiment);
  const megabytes = ((2 * 4 * weightCount) / 1e6).toFixed(1);
  const press = async () => {
    const kept = await keep(name, withNets && settled);
    setNamed(null);
    setSaid(kept ? t("keep.kept", { name: kept.name }) : t("keep.nothing"));
  };
  return (
    <div className={styles.keep}>
      <TextField
        label={t("keep.name")}
        value={name}
        onChange={(text) => setNamed({ of: experiment, name: text })}
      />
      <Checkbox
        label={settled ? t("keep.withNets", { megabytes }) : t("keep.whenSettled")}
        checked={withNets && settled}
        disabled={!settled}
        onChange={setWithNets}
      />
      <Button icon="check" onClick={() => void press()}>
        {t("keep.press")}
      </Button>
      <span role="status" className={styles.remark}>
        {said}
      </span>
    </div>
  );
}

/** "BadNets, Doodle pets, seed 7"; a number behind it if a run is called so already. */
function useUsualName(): (experiment: Experiment) => string {
  const t = useWords("runs");
  const core = useCoreWords();
  const runs = useRuns((state) => state.runs);
  return ({ attack, dataset, seed }) => {
    const values = { attack: core(attackOf(attack).name), pictures: core(datasetOf(dataset).name), seed };
    const usual = t("keep.usualName", values);
    const taken = new Set(runs.map(({ name }) => name));
    if (!taken.has(usual)) return usual;
    for (let at = 2; ; at++) if (!taken.has(`${usual} (${at})`)) return `${usual} (${at})`;
  };
}
