// A hundred triggered pictures with what both nets say, failures included, and which classes they mix up. A picture of
// the wall can be tried in the 2×2.

import { useEffect, useState } from "react";
import { pictureAt } from "#core/pictures.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Inspection, Wall } from "#core/measure/inspect.ts";
import { useRun } from "#state/runStore.ts";
import { ConfusionTable } from "#ui/answers/ConfusionTable.tsx";
import { Choice } from "#ui/Choice.tsx";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import type { Shown } from "./shown.ts";
import { useSettledAt } from "./useSettledAt.ts";
import styles from "./Test.module.css";

type Net = "clean" | "poisoned";

export interface LookCloserProps {
  readonly shown: Shown;
  readonly onShow: (picture: Shown) => void;
  /** Whether it can be seen. */
  readonly open: boolean;
}

export function LookCloser({ shown, onShow, open }: LookCloserProps) {
  const t = useWords("test");
  const core = useCoreWords();
  const experiment = useRun((state) => state.run.experiment);
  const settledAt = useSettledAt();
  const inspect = useRun((state) => state.inspect);
  const [seen, setSeen] = useState<{ readonly of: Experiment; readonly found: Inspection } | null>(null);
  const [net, setNet] = useState<Net>("poisoned");
  const [which, setWhich] = useState<"all" | "failures">("all");

  useEffect(() => {
    if (!open || settledAt === null || !experiment) return undefined;
    let current = true;
    void inspect().then((found) => {
      if (current && found) setSeen({ of: experiment, found });
    });
    return () => {
      current = false;
    };
  }, [open, settledAt, experiment, inspect]);

  if (!experiment) return null;
  const found = seen?.of === experiment ? seen.found : null;
  if (found === null) {
    return (
      <p className={styles.remark} role="status">
        {settledAt !== null ? t("wall.asking") : t("whenSettled")}
      </p>
    );
  }
  const classNames = experiment.classes.map((name) => core(name));
  const tiles = tilesOf(found.wall, net, experiment, classNames);
  const reached = tiles.filter(({ outline }) => outline !== "none").length;
  const pick = ({ originals, places }: Wall, at: number) =>
    onShow({
      pixels: Uint8Array.from(pictureAt(originals, at)),
      label: originals.labels[at] ?? 0,
      stream: "test",
      place: places[at] ?? 0,
    });
  return (
    <div className={styles.closer}>
      <Choice
        label={t("wall.net")}
        labelIs="spoken"
        value={net}
        options={[
          { value: "clean", label: t("clean") },
          { value: "poisoned", label: t("poisoned") },
        ]}
        onChange={setNet}
      />
      <Choice
        label={t("wall.which")}
        labelIs="spoken"
        value={which}
        options={[
          { value: "all", label: t("wall.all", { total: tiles.length }) },
          { value: "failures", label: t("wall.failures", { total: tiles.length - reached }) },
        ]}
        onChange={setWhich}
      />
      <p className={styles.remark}>
        {t(net === "clean" ? "wall.cleanWords" : "wall.poisonedWords", { total: tiles.length, reached })}
      </p>
      <PictureGrid
        label={t("wall.label")}
        size="small"
        tiles={tiles
          .filter(({ outline }) => which === "all" || outline === "none")
          .map((tile) => ({
            ...tile,
            picked: shown.stream === "test" && shown.place === found.wall.places[tile.id],
            onPick: () => pick(found.wall, tile.id),
          }))}
      />
      <ConfusionTable
        net={net}
        title={t(net === "clean" ? "wall.cleanWithout" : "wall.poisonedWithout")}
        classNames={classNames}
        confusion={found.without[net]}
      />
      <ConfusionTable
        net={net}
        title={t(net === "clean" ? "wall.cleanWith" : "wall.poisonedWith")}
        classNames={classNames}
        confusion={found.with[net]}
      />
    </div>
  );
}

function tilesOf(
  { pictures, wanted, answers }: Wall,
  net: Net,
  { goal }: Experiment,
  classNames: readonly string[],
) {
  return Array.from(answers[net], (answer, at) => {
    const label = pictures.labels[at] ?? 0;
    const reached = goal.kind === "untargeted" ? answer !== label : answer === wanted[at];
    return {
      id: at,
      shape: pictures.shape,
      pixels: pictureAt(pictures, at),
      was: classNames[label] ?? "",
      now: classNames[answer] ?? "",
      outline: reached ? net : ("none" as const),
    };
  });
}
