// The measures of both nets over the held-out pictures. A rate never stands without its interval and its count.

import type { Twins } from "#core/events.ts";
import { interval95, valueOf, type Rate } from "#core/measure/rates.ts";
import type { Scores } from "#core/measure/scores.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { countText, intervalText, percentText } from "#ui/percent.ts";
import { Spoken } from "#ui/Spoken.tsx";
import { rateTerms } from "./rateTerms.ts";
import styles from "./RateTable.module.css";

export interface RateTableProps {
  readonly scores: Twins<Scores> | null;
  /** "On 1,000 held-out pictures" */
  readonly title: string;
}

export function RateTable({ scores, title }: RateTableProps) {
  return (
    <div className={styles.rates}>
      <table className={styles.table}>
        <caption>
          {title}
          {scores === null && ": not measured yet"}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Spoken>Measure</Spoken>
            </th>
            <th scope="col" className={styles.clean}>
              Clean net
            </th>
            <th scope="col" className={styles.poisoned}>
              Poisoned net
            </th>
          </tr>
        </thead>
        <tbody>
          {rateTerms.map(({ key, name, definition }) => (
            <tr key={key}>
              <th scope="row" title={definition}>
                {name}
                <small>{scores && countWords(scores.clean[key].total, scores.poisoned[key].total)}</small>
              </th>
              <RateCell rate={scores?.clean[key] ?? null} net="clean" />
              <RateCell rate={scores?.poisoned[key] ?? null} net="poisoned" />
            </tr>
          ))}
        </tbody>
      </table>
      <Disclosure summary="What these mean">
        <dl className={styles.terms}>
          {rateTerms.map(({ key, name, definition }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.how}>
          Below each rate: its 95 % interval (Wilson). n: the number of pictures it was counted over.
        </p>
      </Disclosure>
    </div>
  );
}

function RateCell({ rate, net }: { rate: Rate | null; net: keyof Twins<unknown> }) {
  const value = rate && valueOf(rate);
  const interval = rate && interval95(rate);
  if (rate === null || value === null || interval === null)
    return (
      <td className={styles.unmeasured}>
        –<Spoken> {rate ? "no such picture" : "not measured yet"}</Spoken>
      </td>
    );
  return (
    <td className={styles[net]}>
      <strong>{percentText(value, 1)}</strong>
      <small>{intervalText(interval.low, interval.high)}</small>
    </td>
  );
}

function countWords(clean: number, poisoned: number): string {
  const both = clean === poisoned ? countText(clean) : `${countText(clean)} and ${countText(poisoned)}`;
  return `n\u00a0= ${both}`;
}
