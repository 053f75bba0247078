// Which classes a net mixes up: true classes in rows, its answers in columns, right answers on the diagonal.

import type { CSSProperties } from "react";
import type { Confusion } from "#core/measure/inspect.ts";
import { countText } from "#ui/percent.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./ConfusionTable.module.css";

export interface ConfusionTableProps {
  readonly net: "clean" | "poisoned";
  /** "Poisoned net, with the trigger" */
  readonly title: string;
  readonly classNames: readonly string[];
  readonly confusion: Confusion;
}

export function ConfusionTable({ net, title, classNames, confusion }: ConfusionTableProps) {
  const t = useWords("test");
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
      <table className={`${styles.table} ${styles[net]}`}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t("wall.corner")}
            </th>
            {classNames.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {confusion.map((counts, label) => {
            const total = counts.reduce((sum, count) => sum + count, 0);
            if (total === 0) return null;
            return (
              <tr key={classNames[label]}>
                <th scope="row">{classNames[label]}</th>
                {counts.map((count, answer) => (
                  <td
                    key={classNames[answer]}
                    style={{ "--share": count / total } as CSSProperties}
                    data-right={answer === label || undefined}
                  >
                    {countText(count)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
