// What the frame and the page around it say to each other, for authors who write scripts. A new event without a row here
// does not compile.

import type { EmbedEventName } from "#embed/contract.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Builder.module.css";

/** As `event.detail` has it, and the data of a SPLICE event. */
const details: Readonly<Record<EmbedEventName, string>> = {
  ready: "{ version, lesson }",
  flip: "{ step }",
  trained: "{ cleanAccuracy, attackSuccessRate, flipRate, flipStep }",
  step: "{ lesson, at, steps }",
  answer: "{ lesson, question, given }",
  complete: "{ lesson, score }",
  error: "{ code, sentence }",
};

const messages = {
  resize: "lti.frameResize",
  event: "backdoor-playground.event",
  load: "backdoor-playground.load",
  state: "backdoor-playground.state",
  getState: "SPLICE.getState",
  report: "SPLICE.reportScoreAndState",
  sendEvent: "SPLICE.sendEvent",
  slide: "slide:start, slide:stop",
} as const;

export function ContractTable() {
  const t = useWords("builder");
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t("contract.title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("contract.event")}</th>
            <th scope="col">{t("contract.when")}</th>
            <th scope="col">{t("contract.detail")}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(details) as EmbedEventName[]).map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{t(`contract.events.${name}`)}</td>
              <td>
                <code>{details[name]}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("contract.message")}</th>
            <th scope="col">{t("contract.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(messages) as (keyof typeof messages)[]).map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{messages[name]}</code>
              </th>
              <td>{t(`contract.messages.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
