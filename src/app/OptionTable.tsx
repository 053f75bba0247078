// Every option of the address, out of the table that the parser reads by: what is missing here does not exist.

import { optionKeys, schema, type Option, type OptionKey } from "#embed/schema.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Builder.module.css";

export function OptionTable() {
  const t = useWords("builder");
  return (
    // On a narrow screen the table is pushed sideways.
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t("reference")}>
      <p className={styles.remark}>{t("anywhere")}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("key")}</th>
            <th scope="col">{t("does")}</th>
            <th scope="col">{t("values")}</th>
            <th scope="col">{t("example")}</th>
          </tr>
        </thead>
        <tbody>
          {optionKeys.map((key) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td>{t(`options.${key}`)}</td>
              <td>
                <Values option={schema[key]} />
              </td>
              <td>
                <a className="lone" href={`?${examples[key]}`} target="_blank" rel="noreferrer">
                  <code>?{examples[key]}</code>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Values({ option }: { readonly option: Option }) {
  const t = useWords("builder");
  switch (option.kind) {
    case "flag":
      return <code>1</code>;
    case "lesson":
      return <>{t("lessonId")}</>;
    case "list":
      return (
        <>
          {t("listOf")} <code>{option.of.join(", ")}</code>
        </>
      );
    case "choice":
      return (
        <>
          <code>{option.choices.join(", ")}</code> ({t("usually")} <code>{option.initial}</code>)
        </>
      );
    default:
      return option satisfies never;
  }
}

/** Each is a live page. */
const examples: Readonly<Record<OptionKey, string>> = {
  embed: "embed=1",
  lesson: "embed=1&lesson=first-flip",
  panel: "embed=1&panel=two-by-two",
  hide: "embed=1&hide=story,sweep,runs,contrast,save",
  lock: "embed=1&lock=plant,settings",
  lang: "lang=zh",
  theme: "theme=dark",
  height: "embed=1&height=fixed",
  present: "present=1",
};
