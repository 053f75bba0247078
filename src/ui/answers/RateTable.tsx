// The measures of both nets over the held-out pictures. A rate never stands without its interval and its count.

import type { CSSProperties } from "react";
import type { Twins } from "#core/events.ts";
import { interval95, valueOf, type Rate } from "#core/measure/rates.ts";
import type { Scores } from "#core/measure/scores.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import { countText, intervalText, percentText } from "#ui/percent.ts";
import { Spoken } from "#ui/Spoken.tsx";
import { useWords } from "#words/useWords.ts";
import { rateTerms } from "./rateTerms.ts";
import styles from "./RateTable.module.css";

export interface RateTableProps {
  readonly scores: Twins<Scores> | null;
  /** "On 1,000 held-out pictures" */
  readonly title: string;
}

export function RateTable({ scores, title }: RateTableProps) {
  const t = useWords("test");
  return (
    <div className={styles.rates}>
      <table className={styles.table}>
        <caption>
          {title}
          {scores === null && `: ${t("rates.unmeasured")}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Spoken>{t("rates.measure")}</Spoken>
            </th>
            <th scope="col" className={styles.clean}>
              {t("clean")}
            </th>
            <th scope="col" className={styles.poisoned}>
              {t("poisoned")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rateTerms.map((key) => (
            <tr key={key}>
              <th scope="row">
                {t(`rates.${key}.name`)}
                <small>{scores && countWords(t, scores.clean[key].total, scores.poisoned[key].total)}</small>
              </th>
              <RateCell rate={scores?.clean[key] ?? null} net="clean" />
              <RateCell rate={scores?.poisoned[key] ?? null} net="poisoned" />
            </tr>
          ))}
        </tbody>
      </table>
      <Disclosure summary={t("rates.terms")}>
        <dl className={styles.terms}>
          {rateTerms.map((key) => (
            <div key={key}>
              <dt>{t(`rates.${key}.name`)}</dt>
              <dd>{t(`rates.${key}.definition`)}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.how}>{t("rates.how")}</p>
      </Disclosure>
    </div>
  );
}

function RateCell({ rate, net }: { rate: Rate | null; net: keyof Twins<unknown> }) {
  const t = useWords("test");
  const value = rate && valueOf(rate);
  const interval = rate && interval95(rate);
  if (rate === null || value === null || interval === null)
    return (
      <td className={styles.unmeasured}>
        <strong>–</strong>
        <Spoken> {rate ? t("rates.noneCounted") : t("rates.unmeasured")}</Spoken>
        <small />
        <span className={styles.noScale} />
      </td>
    );
  return (
    <td className={styles[net]}>
      <strong>{percentText(value, 1)}</strong>
      <small>{intervalText(interval.low, interval.high)}</small>
      <span
        className={styles.scale}
        aria-hidden="true"
        style={{ "--at": value, "--low": interval.low, "--high": interval.high } as CSSProperties}
      />
    </td>
  );
}

function countWords(t: ReturnType<typeof useWords<"test">>, clean: number, poisoned: number): string {
  const both =
    clean === poisoned
      ? countText(clean)
      : t("rates.both", { clean: countText(clean), poisoned: countText(poisoned) });
  return `n\u00a0= ${both}`;
}
