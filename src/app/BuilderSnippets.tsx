// The lines to paste, for the host that the author has, and what has to be known there.

import { useId, useState } from "react";
import { hosts, snippetFor, type Host } from "#embed/snippets.ts";
import { Button } from "#ui/Button.tsx";
import { Menu } from "#ui/Menu.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#words/useWords.ts";
import { BuilderAddress } from "./BuilderAddress.tsx";
import { embeddedOf, useBuilder } from "./builderStore.ts";
import styles from "./Builder.module.css";

/** Some hosts cut a longer address off. */
const longAddress = 2000;

export function BuilderSnippets() {
  const t = useWords("builder");
  const [host, setHost] = useState<Host>("html");
  const [copied, setCopied] = useState<string | null>(null);
  const id = useId();
  const text = snippetFor(host, embeddedOf(useBuilder()));
  const copy = async () => {
    // Without permission the text is there to be copied by hand.
    await navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(null),
    );
  };
  return (
    <div className={styles.choices}>
      <Menu
        label={t("host")}
        value={host}
        options={hosts.map((value) => ({ value, label: t(`hosts.${value}`) }))}
        onChange={setHost}
      />
      <label htmlFor={id} className="spoken">
        {t("lines")}
      </label>
      <textarea
        id={id}
        className={styles.snippet}
        readOnly
        rows={8}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.row}>
        <Button kind="primary" icon="link" onClick={() => void copy()}>
          {t("copy")}
        </Button>
        <span role="status" className={styles.remark}>
          {copied === text ? t("copied") : ""}
        </span>
      </div>
      <p className={styles.remark}>{t(`hostHelp.${host}`)}</p>
      {host === "wordpress" && <BuilderAddress />}
      {text.length > longAddress && <Notice kind="warning" sentence={t("long")} />}
    </div>
  );
}
