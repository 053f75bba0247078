// A net from files takes the place of one of the two, and both are measured as they now stand.

import { useState } from "react";
import type { Twins } from "#core/events.ts";
import { Problem } from "#core/problem.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { assertKnownTrigger, readModelFiles } from "#state/modelFiles.ts";
import { useRun } from "#state/runStore.ts";
import { Choice } from "#ui/Choice.tsx";
import { FileButton } from "#ui/FileButton.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Share.module.css";

type Which = keyof Twins<unknown>;
type Held = Parameters<ReturnType<typeof useRun.getState>["open"]>[0]["nets"];

const none: Held = { clean: null, poisoned: null };

export function LoadNet() {
  const t = useWords("share");
  const core = useCoreWords();
  const asked = useExperiment((state) => state.experiment);
  const run = useRun((state) => state.run.experiment);
  const phase = useRun((state) => state.run.phase);
  const learned = useRun((state) => state.run.learned?.learned ?? null);
  const open = useRun((state) => state.open);
  const [which, setWhich] = useState<Which>("poisoned");
  /** Waits for the other net, where there is none to stand beside it. */
  const [held, setHeld] = useState(none);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState("");
  const hasNets = phase === "finished";
  const isReady = hasNets || phase === "idle" || phase === "failed";
  const experiment = hasNets && run ? run : asked;

  const take = async (files: readonly File[]) => {
    setSaid("");
    try {
      assertKnownTrigger(experiment, hasNets && learned !== null);
      const nets = { ...held, [which]: await readModelFiles(files, experiment) };
      setProblem(null);
      const name = files.find((file) => file.name.endsWith(".json"))?.name ?? "";
      if (!hasNets && !(nets.clean && nets.poisoned)) {
        setHeld(nets);
        return setSaid(t("load.other", { name }));
      }
      setHeld(none);
      open({ experiment, nets, recording: null, learned: hasNets ? learned : null });
      setSaid(t(`load.stands.${which}`, { name }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
    }
  };
  return (
    <div className={styles.part}>
      <h3>{t("load.title")}</h3>
      <p className={styles.said}>{t("load.about")}</p>
      <div className={styles.files}>
        <Choice
          label={t("load.as")}
          value={which}
          options={[
            { value: "poisoned", label: t("poisoned") },
            { value: "clean", label: t("clean") },
          ]}
          onChange={setWhich}
        />
        <FileButton
          label={t("load.choose")}
          accept=".json,.bin"
          multiple
          disabled={!isReady}
          onChoose={(files) => void take(files)}
        />
      </div>
      {problem && (
        <Notice
          kind="problem"
          sentence={core(problem.sentence)}
          nextStep={core(problem.nextStep)}
          onDismiss={() => setProblem(null)}
        />
      )}
      <p role="status" className={styles.said}>
        {said || (isReady ? "" : t("load.later"))}
      </p>
    </div>
  );
}
