// Where the declarations for TypeScript lie, and how they are used.

import { useWords } from "#words/useWords.ts";
import styles from "./Builder.module.css";

const address = "embed/v1/backdoor-playground.d.ts";

const use = `import type {} from "./backdoor-playground";
const playground = document.querySelector("backdoor-playground");
playground?.addEventListener("flip", ({ detail }) => console.log(detail.step));`;

export function ElementTypes() {
  const t = useWords("builder");
  return (
    <div className={styles.choices}>
      <p>{t("types.about")}</p>
      <p>
        <a className="lone" href={address} download>
          <code>{address}</code>
        </a>
      </p>
      <p>{t("types.use")}</p>
      <pre className={styles.snippet} tabIndex={0} role="group" aria-label={t("types.title")}>
        {use}
      </pre>
    </div>
  );
}
