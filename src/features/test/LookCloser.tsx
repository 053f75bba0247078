// A hundred triggered pictures with what both nets say, failures included, and which classes they mix up.

import { useEffect, useState } from "react";
import { pictureAt } from "#core/pictures.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import type { Inspection, Wall } from "#core/measure/inspect.ts";
import { useRun } from "#state/runStore.ts";
import { ConfusionTable } from "#ui/answers/ConfusionTable.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import styles from "./Test.module.css";

type Net = "clean" | "poisoned";

export function LookCloser() {
  const experiment = useRun((state) => state.run.experiment);
  // Null while the nets learn; after a single step it is another number, and both are asked again.
  const settledAt = useRun(({ run }) => (["finished", "paused"].includes(run.phase) ? run.step : null));
  const inspect = useRun((state) => state.inspect);
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState<{ readonly of: Experiment; readonly found: Inspection } | null>(null);
  const [net, setNet] = useState<Net>("poisoned");

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
  return (
    <Disclosure summary="A hundred pictures, and every mix-up" onToggle={setOpen}>
      {found === null ? (
        <p className={styles.remark} role="status">
          {settledAt !== null
            ? "Asking both nets."
            : "This can be seen when the nets have learned, or pause."}
        </p>
      ) : (
        <div className={styles.closer}>
          <Choice
            label="Net"
            labelIs="spoken"
            value={net}
            options={[
              { value: "clean", label: "Clean net" },
              { value: "poisoned", label: "Poisoned net" },
            ]}
            onChange={setNet}
          />
          <p className={styles.remark}>{wallWords(found.wall, net, experiment)}</p>
          <PictureGrid
            label="Triggered pictures and what the net calls them"
            size="small"
            tiles={tilesOf(found.wall, net, experiment)}
          />
          <ConfusionTable
            net={net}
            title={`${netNames[net]}, without the trigger`}
            classNames={experiment.classes}
            confusion={found.without[net]}
          />
          <ConfusionTable
            net={net}
            title={`${netNames[net]}, with the trigger (pictures it is meant for)`}
            classNames={experiment.classes}
            confusion={found.with[net]}
          />
        </div>
      )}
    </Disclosure>
  );
}

const netNames = { clean: "Clean net", poisoned: "Poisoned net" } as const;

function tilesOf({ pictures, wanted, answers }: Wall, net: Net, { classes, goal }: Experiment) {
  return Array.from(answers[net], (answer, at) => {
    const label = pictures.labels[at] ?? 0;
    const reached = goal.kind === "untargeted" ? answer !== label : answer === wanted[at];
    return {
      id: at,
      shape: pictures.shape,
      pixels: pictureAt(pictures, at),
      was: classes[label] ?? "",
      now: classes[answer] ?? "",
      outline: reached ? net : ("none" as const),
    };
  });
}

function wallWords(wall: Wall, net: Net, experiment: Experiment): string {
  const tiles = tilesOf(wall, net, experiment);
  const reached = tiles.filter(({ outline }) => outline !== "none").length;
  return `${tiles.length} held-out pictures with the trigger, drawn at random. Outlined: the ${reached} that the ${net} net calls what the attacker wants.`;
}
