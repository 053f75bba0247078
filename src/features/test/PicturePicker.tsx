// Any held-out picture: another at random, of a class, one that a net gets wrong, one on which the trigger fails; or
// one from a page of them.

import { useState } from "react";
import { sampleStream, type Sample } from "#core/measure/sample.ts";
import { pictureAt } from "#core/pictures.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { late } from "#ui/late.tsx";
import { Menu } from "#ui/Menu.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import type { Shown } from "./shown.ts";
import { useSample } from "./useSample.ts";
import { useSettledAt } from "./useSettledAt.ts";
import { answerWishes, isAboutAnswers, nextPlace, placesFor, type Wish } from "./wish.ts";
import styles from "./Picker.module.css";

const PicturePage = late(() => import("./PicturePage.tsx").then((module) => module.PicturePage));

export interface PicturePickerProps {
  readonly shown: Shown;
  readonly isFollowed: boolean;
  readonly onShow: (picture: Shown) => void;
  readonly onBack: () => void;
}

export function PicturePicker({ shown, isFollowed, onShow, onBack }: PicturePickerProps) {
  const t = useWords("test");
  const core = useCoreWords();
  const experiment = useRun((state) => state.run.experiment);
  const settled = useSettledAt() !== null;
  const [wish, setWish] = useState<Wish>("any");
  const [said, setSaid] = useState("");
  const [open, setOpen] = useState(false);
  const { sample, state, load } = useSample();
  if (!experiment) return null;

  const current = shown.stream === sampleStream ? shown.place : null;
  const show = ({ pictures }: Sample, place: number) =>
    onShow({
      pixels: Uint8Array.from(pictureAt(pictures, place)),
      label: pictures.labels[place] ?? 0,
      stream: sampleStream,
      place,
    });
  const another = async () => {
    setSaid("");
    const found = await load(isAboutAnswers(wish));
    const next = found && nextPlace(placesFor(found, wish, experiment) ?? [], current);
    if (!found) setSaid(t("picker.failed"));
    else if (next === null) setSaid(t("picker.none"));
    else show(found, next);
  };
  const choose = (next: Wish) => {
    setWish(next);
    setSaid("");
    if (open) void load(isAboutAnswers(next));
  };

  return (
    <section className={styles.picker} aria-label={t("picker.title")}>
      <div className={styles.row}>
        <Menu
          label={t("picker.which")}
          labelIs="spoken"
          value={wish}
          options={[
            { value: "any" as const, label: t("picker.any") },
            ...experiment.classes.map((name) => ({
              value: `class:${name}` as const,
              label: core(name),
              group: t("picker.byClass"),
            })),
            ...answerWishes.map((each) => ({
              value: each,
              label: t(`picker.${each}`),
              group: t("picker.byAnswer"),
              disabled: !settled,
            })),
          ]}
          onChange={choose}
        />
        <Button icon="dice" disabled={state === "asking"} onClick={() => void another()}>
          {t("picker.another")}
        </Button>
      </div>
      <div className={styles.origin} role="status">
        {said || (isFollowed ? t("picker.isFollowed") : t("picker.isOther"))}
        {!isFollowed && (
          <Button kind="quiet" className={styles.back} onClick={onBack}>
            {t("picker.back")}
          </Button>
        )}
      </div>
      <Disclosure
        summary={t("picker.page")}
        onToggle={(now) => {
          setOpen(now);
          if (now) void load(isAboutAnswers(wish));
        }}
      >
        {open && (
          <PicturePage
            key={wish}
            sample={sample}
            state={state}
            wish={wish}
            picked={current}
            onPick={(place) => sample && show(sample, place)}
            onAsk={() => void load(isAboutAnswers(wish))}
          />
        )}
      </Disclosure>
    </section>
  );
}
