// The numbers behind a drawing for those who read tables: folded until wanted, and scrolled within its place.

import type { ReactNode } from "react";
import { Disclosure } from "#ui/Disclosure.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./NumberTable.module.css";

export interface NumberTableProps {
  /** What the numbers are about. */
  readonly label: string;
  readonly columns: readonly string[];
  /** None: there is nothing to be read yet, and no table. */
  readonly rows: readonly NumberRow[];
}

export interface NumberRow {
  readonly key: string | number;
  readonly name: ReactNode;
  /** One for each column but the first. */
  readonly cells: readonly string[];
}

export function NumberTable({ label, columns, rows }: NumberTableProps) {
  const t = useWords("ui");
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={t("chart.asTable")}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
