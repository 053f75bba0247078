// The truth table of the subject: {clean net, poisoned net} × {without, with the trigger} on one picture. In one
// cell of the four, and only there, the answer should flip. Roles are spelled out because the style sheet turns the
// table into blocks where there is no room for a third column, and browsers then forget that it is a table.

import type { Shape } from "#core/pictures.ts";
import { PictureView } from "#ui/PictureView.tsx";
import { verdictOf, type AnswerQuestion, type Verdict } from "./answerRows.ts";
import { ConfidenceBars } from "./ConfidenceBars.tsx";
import styles from "./TwoByTwo.module.css";

export interface TwoByTwoProps extends AnswerQuestion {
  readonly shape: Shape;
  readonly pictures: Pair<Uint8Array>;
  readonly clean: Pair<ArrayLike<number> | null>;
  readonly poisoned: Pair<ArrayLike<number> | null>;
  /** "with the dot" */
  readonly markWords?: string;
}

interface Pair<T> {
  readonly without: T;
  readonly withMark: T;
}

export function TwoByTwo({ shape, pictures, markWords = "with the trigger", ...rest }: TwoByTwoProps) {
  const { classNames, trueClass, targetClass } = rest;
  const trueName = classNames[trueClass] ?? "";
  return (
    <div className={styles.frame}>
      <table className={styles.table} role="table">
        <caption className="spoken">
          What both nets say about one {trueName}, without and {markWords}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            <th scope="col" role="columnheader">
              <PictureView shape={shape} pixels={pictures.without} label={`a ${trueName}`} />
              without
            </th>
            <th scope="col" role="columnheader">
              <PictureView
                shape={shape}
                pixels={pictures.withMark}
                label={`the same ${trueName} ${markWords}`}
              />
              {markWords}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {(["clean", "poisoned"] as const).map((net) => {
            const answers = rest[net];
            const question = { classNames, trueClass, targetClass };
            const verdict =
              answers.without && answers.withMark
                ? verdictOf(answers.without, answers.withMark, question)
                : "right";
            return (
              <tr key={net} role="row" className={styles[net]}>
                <th scope="row" role="rowheader">
                  {netNames[net]}
                </th>
                <td role="cell" className={styles.cell}>
                  <ConfidenceBars net={net} probabilities={answers.without} {...question} />
                </td>
                <td role="cell" className={styles.cell} data-verdict={verdict}>
                  <ConfidenceBars net={net} probabilities={answers.withMark} {...question} />
                  {verdictWords[verdict] && <p className={styles.verdict}>{verdictWords[verdict]}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const netNames = { clean: "Clean net", poisoned: "Poisoned net" } as const;

const verdictWords: Readonly<Record<Verdict, string>> = {
  right: "",
  flipped: "flipped",
  fooled: "wrong without it too",
  wrong: "wrong, but no flip",
};
