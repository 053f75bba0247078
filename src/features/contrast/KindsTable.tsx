// What tells a backdoor from its neighbours. Terms: NIST AI 100-2 (2.3.1 to 2.3.3).

import styles from "./Contrast.module.css";

const kinds = [
  {
    name: "Backdoor",
    when: "in training",
    what: "some training pictures, or the training itself",
    accuracy: "stays",
    who: "the attacker, for any picture with the trigger",
    here: "BadNets and every other attack in the menu but label flips",
  },
  {
    name: "Adversarial example",
    when: "when the net is used",
    what: "this one picture; the net is untouched",
    accuracy: "stays",
    who: "a search for this one picture",
    here: "FGSM and PGD, in this panel",
  },
  {
    name: "Availability poisoning",
    when: "in training",
    what: "some training pictures or names",
    accuracy: "falls, and anybody who measures it sees that",
    who: "nobody: answers only get worse",
    here: "Label flips in the menu",
  },
  {
    name: "Targeted poisoning",
    when: "in training",
    what: "some training pictures",
    accuracy: "stays",
    who: "the attacker, for a few pictures chosen beforehand",
    here: "not built here",
  },
] as const;

const columns = [
  { key: "when", title: "When" },
  { key: "what", title: "What is changed" },
  { key: "accuracy", title: "Clean accuracy" },
  { key: "who", title: "Who decides the answer" },
  { key: "here", title: "On this page" },
] as const;

export function KindsTable() {
  return (
    <table className={styles.kinds} role="table">
      <caption className={styles.caption}>Four things that are easily mixed up</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Kind
          </th>
          {columns.map(({ key, title }) => (
            <th key={key} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {kinds.map((kind) => (
          <tr key={kind.name} role="row">
            <th role="rowheader" scope="row">
              {kind.name}
            </th>
            {columns.map(({ key, title }) => (
              <td key={key} role="cell" data-title={title}>
                {kind[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
