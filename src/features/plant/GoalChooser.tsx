// Which classes the net tells apart, and which answer the attacker wants: "dog becomes cat".

import { attackOf } from "#core/experiment/registry.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Goal, GoalKind } from "#core/attacks/goal.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { useClassNames } from "#state/classNames.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { Choice } from "#ui/Choice.tsx";
import { Menu } from "#ui/Menu.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Plant.module.css";

export function GoalChooser() {
  const t = useWords("plant");
  const experiment = useExperiment((state) => state.experiment);
  const edit = useExperiment((state) => state.edit);
  const all = useClassNames(experiment);
  const { classes, goal } = experiment;
  // With two classes the other goals say the same as "one becomes the other".
  const goals = attackOf(experiment.attack).goals.filter(
    (kind) => classes.length > 2 || kind === "source-specific" || kind === "all-to-any",
  );
  return (
    <div className={styles.group}>
      {all.length > 2 && (
        <Choice
          label={t("goal.classes")}
          value={classes.length === all.length ? "all" : "two"}
          options={[
            { value: "two", label: t("goal.two") },
            { value: "all", label: t("goal.all", { number: all.length }) },
          ]}
          onChange={(which) => edit(withClasses(experiment, which === "all" ? all : twoOf(experiment, all)))}
        />
      )}
      {goals.length > 1 && (
        <Menu
          label={t("goal.label")}
          value={goal.kind}
          options={goals.map((kind) => ({ value: kind, label: t(`goal.names.${kind}`) }))}
          onChange={(kind) => edit({ goal: goalOf(kind, experiment) })}
        />
      )}
      <Becomes experiment={experiment} choices={all} onChange={(change) => edit(change)} />
    </div>
  );
}

interface BecomesProps {
  readonly experiment: Experiment;
  readonly choices: readonly string[];
  readonly onChange: (change: Partial<Experiment>) => void;
}

function Becomes({ experiment, choices, onChange }: BecomesProps) {
  const t = useWords("plant");
  const core = useCoreWords();
  const { classes, goal } = experiment;
  if (!("target" in goal)) return <p className={styles.remark}>{t(`goal.aimless.${goal.kind}`)}</p>;
  // With two classes, choosing a name chooses the class; with more, all are there already.
  const pair = classes.length === 2;
  const [first = "", second = ""] = classes;
  const source = goal.kind === "source-specific" ? goal.source : pair ? otherOf(classes, goal.target) : null;
  const choose = (from: string | null, to: string) => {
    if (!pair)
      return onChange({
        goal:
          from === null
            ? { kind: "all-to-one", target: to }
            : { kind: "source-specific", source: from, target: to },
      });
    const [one, other] = from === to ? [second, first] : [from ?? first, to];
    return onChange(withClasses(experiment, [one, other]));
  };
  const options = choices.map((name) => ({ value: name, label: core(name) }));
  return (
    <div className={styles.becomes}>
      {source === null ? (
        <span className={styles.any}>{t("goal.anyClass")}</span>
      ) : (
        <Menu
          label={t("goal.trueClass")}
          labelIs="spoken"
          value={source}
          options={options}
          onChange={(name) => choose(name, goal.target)}
        />
      )}
      <span>{t("goal.becomes")}</span>
      <Menu
        label={t("goal.targetClass")}
        labelIs="spoken"
        value={goal.target}
        options={options}
        onChange={(name) => choose(source, name)}
      />
    </div>
  );
}

/** The experiment's goal fitted to other classes; two classes are a story of one becoming the other. */
function withClasses(experiment: Experiment, classes: readonly string[]): Partial<Experiment> {
  const [source = "", target = ""] = classes;
  const goal: Goal | undefined =
    classes.length === 2 ? { kind: "source-specific", source, target } : undefined;
  const fitted = parseExperiment({
    dataset: experiment.dataset,
    attack: experiment.attack,
    classes,
    goal,
  }).experiment;
  return { classes: fitted.classes, goal: fitted.goal };
}

function twoOf({ goal, classes }: Experiment, all: readonly string[]): readonly string[] {
  const target = "target" in goal ? goal.target : (classes[1] ?? "");
  return [goal.kind === "source-specific" ? goal.source : otherOf(all, target), target];
}

const otherOf = (names: readonly string[], not: string) => names.find((name) => name !== not) ?? "";

function goalOf(kind: GoalKind, { classes, goal }: Experiment): Goal {
  const target = "target" in goal ? goal.target : (classes.at(-1) ?? "");
  if (kind === "all-to-one") return { kind, target };
  return kind === "source-specific" ? { kind, source: otherOf(classes, target), target } : { kind };
}
