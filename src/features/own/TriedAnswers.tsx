// What both nets say about a picture that nobody has named: no answer here is right or wrong, so none is called so.

import type { Twins } from "#core/events.ts";
import type { Shape } from "#core/pictures.ts";
import { ConfidenceBars } from "#ui/answers/ConfidenceBars.tsx";
import type { AnswerQuestion } from "#ui/answers/answerRows.ts";
import { PictureView } from "#ui/PictureView.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Own.module.css";

export interface TriedAnswersProps extends AnswerQuestion {
  readonly shape: Shape;
  readonly pixels: Uint8Array;
  readonly triggered: Uint8Array;
  readonly without: Twins<Float32Array>;
  readonly withMark: Twins<Float32Array>;
}

export function TriedAnswers(props: TriedAnswersProps) {
  const t = useWords("own");
  const { shape, pixels, triggered, without, withMark, ...question } = props;
  return (
    <table className={styles.tried}>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <PictureView shape={shape} pixels={pixels} label="" />
            {t("try.without")}
          </th>
          <th scope="col">
            <PictureView shape={shape} pixels={triggered} label="" />
            {t("try.withMark")}
          </th>
        </tr>
      </thead>
      <tbody>
        {(["clean", "poisoned"] as const).map((net) => (
          <tr key={net}>
            <th scope="row">{t(`try.${net}`)}</th>
            <td>
              <ConfidenceBars net={net} probabilities={without[net]} {...question} />
            </td>
            <td>
              <ConfidenceBars net={net} probabilities={withMark[net]} {...question} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
