// Which attack, what it does in one paragraph, and whose idea it was.

import { memo } from "react";
import { attacks } from "#core/attacks/index.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { attackOf } from "#core/experiment/registry.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Menu } from "#ui/Menu.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { part } from "#ui/part.ts";
import styles from "./Plant.module.css";

export const AttackMenu = memo(function AttackMenu() {
  const t = useWords("plant");
  const core = useCoreWords();
  const attack = useExperiment((state) => state.experiment.attack);
  const { about, paper } = attackOf(attack);
  return (
    <div className={styles.group} {...part("attack")}>
      <Menu
        label={t("attack.label")}
        value={attack}
        options={attacks.map(({ id, name }) => ({ value: id, label: core(name) }))}
        onChange={(next) => {
          const { experiment, edit } = useExperiment.getState();
          edit(withAttack(experiment, next));
        }}
      />
      <Disclosure summary={t("attack.about")}>
        <p className={styles.about}>{core(about)}</p>
        <p className={styles.remark}>
          {paper.authors} {paper.year}: <cite>{paper.title}</cite>,{" "}
          <a href={paper.link} target="_blank" rel="noreferrer">
            {new URL(paper.link).host}
          </a>
        </p>
      </Disclosure>
    </div>
  );
});

/** The attack with its own settings, on the same pictures and towards the same target, from the same seed. */
function withAttack(
  { dataset, classes, goal, seed, followed, knobs }: Experiment,
  attack: string,
): Experiment {
  const { goals, knobs: known } = attackOf(attack);
  const kept = Object.entries(knobs).filter(
    ([name, value]) => typeof value === "object" && known[name]?.kind === "trigger",
  );
  return parseExperiment({
    dataset,
    attack,
    classes,
    ...(goals.includes(goal.kind) && { goal }),
    ...(kept.length > 0 && { knobs: Object.fromEntries(kept) }),
    seed,
    followed,
  }).experiment;
}
