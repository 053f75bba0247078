// A natural trigger: a piece of a picture that fools the clean net without any attack.

import { useState } from "react";
import type { NaturalTrigger } from "#core/adversarial/naturalTrigger.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { valueOf } from "#core/measure/rates.ts";
import { sizeOf, type Shape } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { PictureTile } from "#ui/PictureTile.tsx";
import { countText, percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Contrast.module.css";

type Search = { readonly about: Experiment; readonly found: NaturalTrigger | null } | null;

export function Natural() {
  const t = useWords("contrast");
  const core = useCoreWords();
  const { experiment, prepared, phase } = useRun((state) => state.run);
  const findNatural = useRun((state) => state.findNatural);
  const [searching, setSearching] = useState(false);
  const [search, setSearch] = useState<Search>(null);
  const settled = phase === "finished" || phase === "paused";
  if (!experiment || !prepared || !settled) return null;
  const target = targetOf(experiment, prepared.watched.labels[0] ?? 0);
  const name = core(experiment.classes[target] ?? "");
  const look = () => {
    setSearching(true);
    void findNatural(experiment, target)
      .then((found) => setSearch({ about: experiment, found }))
      .finally(() => setSearching(false));
  };
  const current = search?.about === experiment ? search : null;
  return (
    <div className={styles.natural}>
      <p className={styles.remark}>{t("natural.about", { name })}</p>
      <Button onClick={look} disabled={searching}>
        {searching ? t("natural.searching") : t("natural.search", { name })}
      </Button>
      {current && <Found shape={prepared.watched.shape} name={name} found={current.found} />}
    </div>
  );
}

interface FoundProps {
  readonly shape: Shape;
  readonly name: string;
  readonly found: NaturalTrigger | null;
}

function Found({ shape, name, found }: FoundProps) {
  const t = useWords("contrast");
  if (!found) return <p className={styles.remark}>{t("natural.none")}</p>;
  return (
    <>
      <div className={styles.threefold}>
        <PictureTile shape={shape} pixels={found.donor} now={t("natural.donor", { name })} />
        <PictureTile shape={shape} pixels={pieceOf(found, shape)} now={t("natural.piece")} />
        <PictureTile shape={shape} pixels={found.example} now={t("natural.pasted")} />
      </div>
      <p className={styles.remark} role="status">
        {t("natural.found", {
          name,
          total: countText(found.with.total),
          without: percentText(valueOf(found.without)),
          with: percentText(valueOf(found.with)),
          tried: found.tried,
        })}
      </p>
    </>
  );
}

/** The piece at its place on grey. */
function pieceOf({ donor, top, left, size }: NaturalTrigger, shape: Shape): Uint8Array {
  const pixels = new Uint8Array(sizeOf(shape)).fill(128);
  for (let row = top; row < top + size; row++) {
    const start = (row * shape.width + left) * shape.channels;
    pixels.set(donor.subarray(start, start + size * shape.channels), start);
  }
  return pixels;
}

function targetOf({ goal, classes }: Experiment, firstLabel: number): number {
  return "target" in goal ? classes.indexOf(goal.target) : aimOf(goal, classes).wanted(firstLabel, 0);
}
