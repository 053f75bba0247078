// What tells a backdoor from its neighbours. Terms: NIST AI 100-2 (2.3.1 to 2.3.3).

import { useWords } from "#words/useWords.ts";
import styles from "./Contrast.module.css";

const kinds = ["backdoor", "adversarial", "availability", "targeted"] as const;
const columns = ["when", "what", "accuracy", "who", "here"] as const;

export function KindsTable() {
  const t = useWords("contrast");
  return (
    <table className={styles.kinds} role="table">
      <caption className={styles.caption}>{t("kinds.caption")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("kinds.kind")}
          </th>
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`kinds.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {kinds.map((kind) => (
          <tr key={kind} role="row">
            <th role="rowheader" scope="row">
              {t(`kinds.${kind}.name`)}
            </th>
            {columns.map((column) => (
              <td key={column} role="cell" data-title={t(`kinds.columns.${column}`)}>
                {t(`kinds.${kind}.${column}`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
