// Where the mark works: placed at every other pixel of the picture, what do both nets say?

import { memo, useEffect, useState } from "react";
import type { Learned } from "#core/attacks/learned.ts";
import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import { useRun } from "#state/runStore.ts";
import { HeatMap } from "#ui/answers/HeatMap.tsx";
import { heatPixels } from "#ui/answers/heatPixels.ts";
import { MapTools } from "#ui/answers/MapTools.tsx";
import { percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import type { Shown } from "./shown.ts";
import { asTrained, stampTested } from "./testedMark.ts";
import { useSettledAt } from "./useSettledAt.ts";
import styles from "./Test.module.css";

export interface WhereItWorksProps {
  readonly experiment: Experiment;
  readonly shape: Shape;
  readonly shown: Shown;
  readonly wanted: number;
  readonly learned: Learned | null;
  /** Whether it can be seen. */
  readonly open: boolean;
}

const stride = 2;

export const WhereItWorks = memo(function WhereItWorks(props: WhereItWorksProps) {
  const t = useWords("test");
  const core = useCoreWords();
  const { experiment, shape, shown, wanted, learned, open } = props;
  const [maps, setMaps] = useState<Twins<Float32Array> | null>(null);
  const probe = useRun((state) => state.probe);
  const settledAt = useSettledAt();
  const rows = Math.floor(shape.height / stride);
  const columns = Math.floor(shape.width / stride);

  useEffect(() => {
    if (!open || settledAt === null) return undefined;
    let current = true;
    const pixels = everywhere(experiment, shape, shown, wanted, learned);
    void probe(pixels).then((answer) => {
      if (!current || !answer) return;
      const count = experiment.classes.length;
      const pick = (all: Float32Array) =>
        Float32Array.from({ length: rows * columns }, (_, at) => all[at * count + wanted] ?? 0);
      setMaps({ clean: pick(answer.clean), poisoned: pick(answer.poisoned) });
    });
    return () => {
      current = false;
    };
  }, [open, settledAt, experiment, shape, shown, wanted, learned, probe, rows, columns]);

  const target = core(experiment.classes[wanted] ?? "");
  return (
    <>
      <p className={styles.remark}>{t("where.remark", { places: rows * columns, target })}</p>
      <div className={styles.maps}>
        {(["clean", "poisoned"] as const).map((net) => (
          <HeatMap
            key={net}
            net={net}
            label={t(net === "clean" ? "where.cleanMap" : "where.poisonedMap", { target })}
            rows={rows}
            columns={columns}
            values={maps?.[net] ?? null}
          />
        ))}
      </div>
      <p className={styles.remark} role="status">
        {maps
          ? t("where.found", {
              target,
              poisoned: percentText(shareOf(maps.poisoned)),
              clean: percentText(shareOf(maps.clean)),
            })
          : settledAt !== null
            ? t("where.trying")
            : t("whenSettled")}
      </p>
      {maps && (
        <MapTools
          title={t("where.title")}
          sentence={t("where.remark", { places: rows * columns, target })}
          stem="where-the-mark-works"
          {...{ stride, columns }}
          maps={(["clean", "poisoned"] as const).map((net) => ({
            name: t(net),
            shape: { height: rows, width: columns, channels: 3 },
            pixels: heatPixels(maps[net], net),
            values: maps[net],
          }))}
        />
      )}
    </>
  );
});

/** One copy of the picture for every place, the mark's centre there. */
function everywhere(
  experiment: Experiment,
  shape: Shape,
  shown: Shown,
  wanted: number,
  learned: Learned | null,
): Uint8Array {
  const size = sizeOf(shape);
  const columns = Math.floor(shape.width / stride);
  const count = columns * Math.floor(shape.height / stride);
  const all = new Uint8Array(count * size);
  for (let at = 0; at < count; at++) {
    const place = { x: (at % columns) * stride, y: Math.floor(at / columns) * stride };
    const mark = { ...asTrained, place };
    all.set(stampTested(shown, experiment, mark, wanted, learned), at * size);
  }
  return all;
}

/** The share of places at which the target is the likeliest by itself. */
function shareOf(values: Float32Array): number {
  return values.filter((value) => value > 0.5).length / values.length;
}
