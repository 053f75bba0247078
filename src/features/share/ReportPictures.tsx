// The followed picture without and with its trigger, and what both nets say about each, as it was last measured.

import type { Check, Prepared } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { answerAt } from "#core/measure/answers.ts";
import { followedPlace } from "#core/measure/watched.ts";
import { pictureAt } from "#core/pictures.ts";
import { aimOf } from "#core/poison/aim.ts";
import { randomStream } from "#core/random.ts";
import { useRun } from "#state/runStore.ts";
import { PictureView } from "#ui/PictureView.tsx";
import { percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import styles from "./Report.module.css";

export interface ReportPicturesProps {
  readonly experiment: Experiment;
  readonly prepared: Prepared;
  readonly check: Check | undefined;
  readonly followed: number;
}

export function ReportPictures({ experiment, prepared, check, followed: asked }: ReportPicturesProps) {
  const t = useWords("share");
  const core = useCoreWords();
  const learned = useRun((state) => state.run.learned?.learned ?? null);
  const { watched } = prepared;
  const { classes, goal, seed } = experiment;
  const followed = followedPlace(watched, asked);
  const without = pictureAt(watched, followed);
  const label = watched.labels[followed] ?? 0;
  const wanted = aimOf(goal, classes).wanted(label, followed);
  const withTrigger = Uint8Array.from(without);
  stampsOf(experiment, learned).test(withTrigger, randomStream(seed, "watched", followed), {
    wanted,
    poisoned: null,
  });
  const said = (probabilities: Float32Array | undefined) => {
    if (!probabilities) return "–";
    const answer = answerAt(probabilities, classes.length, followed);
    const rate = percentText(probabilities[followed * classes.length + answer]);
    return `${core(classes[answer] ?? "")} ${rate}`;
  };
  const truth = core(classes[label] ?? "");
  return (
    <table className={styles.pictures}>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <PictureView shape={watched.shape} pixels={without} label={truth} />
            {t("report.without")}
          </th>
          <th scope="col">
            <PictureView shape={watched.shape} pixels={withTrigger} label={truth} />
            {t("report.with")}
          </th>
        </tr>
      </thead>
      <tbody>
        {(["clean", "poisoned"] as const).map((net) => (
          <tr key={net} className={styles[net]}>
            <th scope="row">{t(net)}</th>
            <td>{said(check?.without[net])}</td>
            <td>{said(check?.with[net])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
