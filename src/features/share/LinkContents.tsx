// In words: what the link holds, what it does not, and where its numbers come out the same.

import { defaultExperiment } from "#core/experiment/defaults.ts";
import { differences, type Difference } from "#core/experiment/differences.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { BackendId } from "#core/port.ts";
import { useLesson } from "#state/lessonStore.ts";
import { backendNames } from "#ui/backendNames.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import type { SharedView } from "./sharedView.ts";
import styles from "./Share.module.css";

export interface LinkContentsProps {
  readonly experiment: Experiment;
  readonly view: SharedView;
  /** Where it was trained to its end; null if it was not. */
  readonly made: BackendId | null;
}

export function LinkContents({ experiment, view, made }: LinkContentsProps) {
  const t = useWords("share");
  const core = useCoreWords();
  const named = useWords("parts");
  const option = useWords("builder");
  const inLesson = useLesson((state) => state.lesson !== null);
  const changes = changesOf(experiment);
  return (
    <div className={styles.words}>
      <h3>{t("link.holds")}</h3>
      {changes.length === 0 && view.printed === "" && <p>{t("link.asUsual")}</p>}
      <dl className={styles.changes}>
        {changes.map(({ label, values: [usual = "", value = ""] }) => (
          <div key={label}>
            <dt>{core(label)}</dt>
            <dd>
              {label === "Painting" ? t("link.painting") : core(value)}{" "}
              {label !== "Painting" && <small>{t("link.usual", { usual: core(usual) })}</small>}
            </dd>
          </div>
        ))}
        {view.panel && <Line name={option("panel")} value={named(view.panel)} />}
        {view.theme !== "system" && <Line name={option("theme")} value={option(`themes.${view.theme}`)} />}
        {view.lang !== "auto" && <Line name={option("lang")} value={option(`langs.${view.lang}`)} />}
        {view.hidden.length > 0 && (
          <Line name={t("link.hidden")} value={view.hidden.map((name) => named(name)).join(", ")} />
        )}
        {view.locked.length > 0 && (
          <Line name={t("link.locked")} value={view.locked.map((name) => named(name)).join(", ")} />
        )}
      </dl>
      {inLesson && <p>{t("link.lesson")}</p>}
      <h3>{t("link.holdsNot")}</h3>
      <p>{experiment.dataset === "own" ? t("link.notOwn") : t("link.not")}</p>
      <h3>{t("link.numbers")}</h3>
      <p>{made === null ? t("link.anywhere") : t("link.made", { backend: backendNames[made] })}</p>
    </div>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Against what these pictures and this attack usually are: the link says no more than that. */
function changesOf(experiment: Experiment): readonly Difference[] {
  const bare = defaultExperiment();
  const usual = defaultExperiment(experiment.dataset, experiment.attack);
  const chosen = differences([bare, usual]).filter(({ label }) => label === "Pictures" || label === "Attack");
  return [...chosen, ...differences([usual, experiment])];
}
