// One kept run in the list: its name, what it was, what came out, and what can be done with it.

import { useTranslation } from "react-i18next";
import { attackOf, datasetOf } from "#core/experiment/registry.ts";
import { valueOf } from "#core/measure/rates.ts";
import type { KeptRun } from "#state/runs/keptRun.ts";
import { mostCompared, useRuns } from "#state/runsStore.ts";
import { Button } from "#ui/Button.tsx";
import { Checkbox } from "#ui/Checkbox.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { percentText } from "#ui/percent.ts";
import { TextField } from "#ui/TextField.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { scoresOf } from "./scoresOf.ts";
import styles from "./Runs.module.css";

export function RunRow({ run }: { readonly run: KeptRun }) {
  const t = useWords("runs");
  const core = useCoreWords();
  const { language } = useTranslation().i18n;
  const { rename, remove, reload, compare } = useRuns();
  const isCompared = useRuns((state) => state.compared.includes(run.id));
  const isFull = useRuns((state) => state.compared.length >= mostCompared);
  const { experiment, prepared } = run.recording;
  const { scores } = scoresOf(run);
  const about = [
    core(attackOf(experiment.attack).name),
    core(datasetOf(experiment.dataset).name),
    t("row.seed", { seed: experiment.seed }),
    prepared.backend.toUpperCase(),
    new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(
      new Date(run.keptAt),
    ),
    ...(run.branchedAt === null ? [] : [t("row.branched", { step: run.branchedAt })]),
    run.hasNets ? t("row.withNets") : t("row.withoutNets"),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <TextField
          label={t("row.name")}
          labelIs="spoken"
          value={run.name}
          onChange={(name) => void rename(run.id, name)}
        />
        <p className={styles.remark}>{about.join(" · ")}</p>
        {scores && (
          <p className={styles.rates}>
            {t("row.scores", {
              accuracy: percentText(valueOf(scores.poisoned.cleanAccuracy), 1),
              success: percentText(valueOf(scores.poisoned.attackSuccess), 1),
              twin: percentText(valueOf(scores.clean.attackSuccess), 1),
            })}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Checkbox
          label={t("row.compare")}
          checked={isCompared}
          disabled={isFull && !isCompared}
          onChange={(checked) => compare(run.id, checked)}
        />
        <Button icon="restart" onClick={() => void reload(run.id)}>
          {t("row.reload")}
        </Button>
        <IconButton
          icon="clear"
          name={t("row.remove", { name: run.name })}
          onClick={() => void remove(run.id)}
        />
      </div>
    </li>
  );
}
