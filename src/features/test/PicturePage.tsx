// A page of held-out pictures to choose from, in the random order in which they were drawn.

import { useState } from "react";
import type { Sample } from "#core/measure/sample.ts";
import { pictureAt } from "#core/pictures.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { countText } from "#ui/percent.ts";
import { PictureGrid } from "#ui/PictureGrid.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { placesFor, type AnswerWish, type Wish } from "./wish.ts";
import styles from "./Picker.module.css";

export interface PicturePageProps {
  readonly sample: Sample | null;
  readonly state: "idle" | "asking" | "failed";
  readonly wish: Wish;
  readonly picked: number | null;
  readonly onPick: (place: number) => void;
  readonly onAsk: () => void;
}

const pageSize = 30;

export function PicturePage({ sample, state, wish, picked, onPick, onAsk }: PicturePageProps) {
  const t = useWords("test");
  const core = useCoreWords();
  const experiment = useRun((run) => run.run.experiment);
  const [page, setPage] = useState(0);
  const places = sample && experiment && placesFor(sample, wish, experiment);
  if (!sample || !experiment || !places) {
    return (
      <p className={styles.remark} role="status">
        {state === "asking"
          ? t("picker.asking")
          : state === "failed"
            ? t("picker.failed")
            : t("picker.stale")}{" "}
        {state !== "asking" && (
          <Button kind="quiet" onClick={onAsk}>
            {t("picker.ask")}
          </Button>
        )}
      </p>
    );
  }
  const name = (label: number | undefined) => core(experiment.classes[label ?? 0] ?? "");
  const start = page * pageSize;
  const shown = places.slice(start, start + pageSize);
  return (
    <div className={styles.page}>
      <p className={styles.remark}>
        {t("picker.size", {
          total: countText(sample.pictures.count),
          places: countText(places.length),
        })}
      </p>
      <PictureGrid
        label={t("picker.title")}
        size="small"
        tiles={shown.map((place) => {
          const label = sample.pictures.labels[place];
          const said = answerFor(sample, wish, place);
          return {
            id: place,
            shape: sample.pictures.shape,
            pixels: pictureAt(sample.pictures, place),
            ...(said && { was: name(label), outline: said.net }),
            now: name(said?.answer ?? label),
            picked: place === picked,
            onPick: () => onPick(place),
          };
        })}
      />
      {places.length > pageSize && (
        <div className={styles.leaf}>
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            {t("picker.earlier")}
          </Button>
          <span className={styles.remark} role="status">
            {t("picker.range", { from: start + 1, to: start + shown.length })}
          </span>
          <Button disabled={start + pageSize >= places.length} onClick={() => setPage(page + 1)}>
            {t("picker.later")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What the net says that the wish is about. */
function answerFor({ answers }: Sample, wish: Wish, place: number) {
  const net = wrongNet[wish as AnswerWish];
  const answer = net && answers?.without[net][place];
  return net && answer !== undefined ? { net, answer } : null;
}

const wrongNet: Partial<Record<AnswerWish, "clean" | "poisoned">> = {
  cleanWrong: "clean",
  poisonedWrong: "poisoned",
};
