// The truth table of the subject: {clean net, poisoned net} × {without, with the trigger} on one picture. In one
// cell of the four, and only there, the answer should flip. Roles are spelled out because the style sheet turns the
// table into blocks, and browsers then forget that it is a table.

import type { Ref } from "react";
import type { Shape } from "#core/pictures.ts";
import { useLocked } from "#ui/Parts.tsx";
import { PictureView } from "#ui/PictureView.tsx";
import { useWords } from "#words/useWords.ts";
import { verdictOf, type AnswerQuestion } from "./answerRows.ts";
import { ConfidenceBars } from "./ConfidenceBars.tsx";
import { HeldMark, type HeldMarkProps } from "./HeldMark.tsx";
import { TwoByTwoSentence } from "./TwoByTwoSentence.tsx";
import type { Pair } from "./twoByTwoWords.ts";
import styles from "./TwoByTwo.module.css";

export interface TwoByTwoProps extends AnswerQuestion {
  readonly shape: Shape;
  readonly pictures: Pair<Uint8Array>;
  readonly clean: Pair<ArrayLike<number> | null>;
  readonly poisoned: Pair<ArrayLike<number> | null>;
  /** Where the mark can be taken in the hand. */
  readonly held?: Pick<HeldMarkProps, "trigger" | "onChange">;
  /** Bars may glide where nets learn; they follow a hand at once. */
  readonly moves?: "smoothly" | "at once";
  /** The cell in which the answer flips: the poisoned net's, with the trigger. */
  readonly flipCell?: Ref<HTMLTableCellElement>;
}

export function TwoByTwo({ shape, pictures, held, moves, flipCell, ...rest }: TwoByTwoProps) {
  const t = useWords("test");
  const locked = useLocked();
  const { classNames, trueClass, targetClass } = rest;
  const name = classNames[trueClass] ?? "";
  const marked = { shape, pixels: pictures.withMark, label: t("two.sameWith", { name }) };
  return (
    <div className={styles.frame} data-moves={moves}>
      <table className={styles.table} role="table">
        <caption className="spoken">{t("two.caption", { name })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            <th scope="col" role="columnheader">
              <PictureView shape={shape} pixels={pictures.without} label={t("two.picture", { name })} />
              {t("two.without")}
            </th>
            <th scope="col" role="columnheader">
              {held && !locked ? <HeldMark {...marked} {...held} /> : <PictureView {...marked} />}
              {t("two.withMark")}
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
                  <span>{t(net)}</span> <span className={styles.about}>{t(`two.${net}Is`)}</span>
                </th>
                <td role="cell" className={styles.cell}>
                  <ConfidenceBars net={net} probabilities={answers.without} {...question} />
                </td>
                <td
                  role="cell"
                  className={styles.cell}
                  data-verdict={verdict}
                  {...(net === "poisoned" && flipCell && { ref: flipCell })}
                >
                  <ConfidenceBars net={net} probabilities={answers.withMark} {...question} />
                  {verdict !== "right" && <p className={styles.verdict}>{t(`verdict.${verdict}`)}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <TwoByTwoSentence {...rest} />
    </div>
  );
}
