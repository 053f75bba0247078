// What the frame and the page around it say to each other, for authors who write scripts: out of the table by which it is
// sent and read. An event or a message without words for it does not compile.

import {
  eventFields,
  frameMessages,
  hostMessages,
  slideMessages,
  type EmbedEventName,
  type Fields,
} from "#embed/contract.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Builder.module.css";

type MessageName = keyof typeof frameMessages | keyof typeof hostMessages | "slide";
interface Row {
  readonly name: MessageName;
  readonly sender: "frame" | "host";
  readonly subject: string;
  readonly fields: Fields;
}

const messages: readonly Row[] = [
  ...rowsOf("frame", frameMessages),
  ...rowsOf("host", hostMessages),
  { name: "slide", sender: "host", subject: Object.values(slideMessages).join(", "), fields: {} },
];

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
          {(Object.keys(eventFields) as EmbedEventName[]).map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{t(`contract.events.${name}`)}</td>
              <td>
                <code>{written(eventFields[name])}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("contract.message")}</th>
            <th scope="col">{t("contract.sender")}</th>
            <th scope="col">{t("contract.meaning")}</th>
            <th scope="col">{t("contract.fields")}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map(({ name, sender, subject, fields }) => (
            <tr key={name}>
              <th scope="row">
                <code>{subject}</code>
              </th>
              <td className={styles.who}>{t(`contract.senders.${sender}`)}</td>
              <td>{t(`contract.messages.${name}`)}</td>
              <td>
                <code>{written(fields)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf<Name extends MessageName>(
  sender: Row["sender"],
  table: Readonly<Record<Name, Pick<Row, "subject" | "fields">>>,
): readonly Row[] {
  return (Object.keys(table) as Name[]).map((name) => ({ name, sender, ...table[name] }));
}

/** { step: number } */
function written(fields: Fields): string {
  const each = Object.entries(fields).map(([name, kind]) => `${name}: ${kind}`);
  return each.length === 0 ? "" : `{ ${each.join(", ")} }`;
}
