// One class: its name, how many pictures it has, the pictures page by page, and the ways to add and remove some.

import { useId, useState } from "react";
import { heldOutCount, ownShape } from "#core/datasets/ownPictures.ts";
import { longestClassName } from "#core/datasets/className.ts";
import { missingIn, type OwnClassDraft } from "#state/ownClasses.ts";
import { useOwn } from "#state/ownStore.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { countText } from "#ui/percent.ts";
import { PictureView } from "#ui/PictureView.tsx";
import { useWords } from "#words/useWords.ts";
import { AddFiles } from "./AddFiles.tsx";
import styles from "./Own.module.css";

const pageSize = 24;

export interface ClassCardProps {
  readonly draft: OwnClassDraft;
  readonly removable: boolean;
}

export function ClassCard({ draft, removable }: ClassCardProps) {
  const t = useWords("own");
  const { emptyClass, removeClass, removePicture } = useOwn();
  const [asked, setPage] = useState(0);
  const { pictures } = draft;
  const pages = Math.max(1, Math.ceil(pictures.length / pageSize));
  const page = Math.min(asked, pages - 1);
  const missing = missingIn(draft);
  const held = heldOutCount(pictures.length);
  const count = countText(pictures.length);
  return (
    <section className={styles.card} aria-label={draft.name} data-own-class={draft.name}>
      <div className={styles.head}>
        <NameField draft={draft} />
        {pictures.length > 0 && (
          <IconButton
            icon="clear"
            name={t("empty", { name: draft.name })}
            onClick={() => emptyClass(draft.id)}
          />
        )}
        {pictures.length === 0 && removable && (
          <IconButton
            icon="close"
            name={t("removeClass", { name: draft.name })}
            onClick={() => removeClass(draft.id)}
          />
        )}
      </div>
      <p className={styles.count}>
        {pictures.length === 0
          ? t("count.none")
          : missing > 0
            ? t("count.few", { count: pictures.length, number: count, missing })
            : t("count.enough", { number: count, train: countText(pictures.length - held), held })}
      </p>
      {pictures.length > 0 && (
        <ul role="list" className={styles.thumbs} aria-label={t("picturesOf", { name: draft.name })}>
          {pictures.slice(page * pageSize, (page + 1) * pageSize).map((picture) => (
            <li key={picture.id}>
              <button
                type="button"
                className={styles.thumb}
                title={t("removePicture", { name: picture.name })}
                aria-label={t("removePicture", { name: picture.name })}
                onClick={() => removePicture(picture.id)}
              >
                <PictureView shape={ownShape} pixels={picture.pixels} label="" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <div className={styles.pages}>
          <IconButton
            icon="back"
            name={t("pageBack")}
            disabled={page === 0}
            onClick={() => setPage(page - 1)}
          />
          <span>{t("page", { page: page + 1, pages })}</span>
          <IconButton
            icon="next"
            name={t("pageNext")}
            disabled={page === pages - 1}
            onClick={() => setPage(page + 1)}
          />
        </div>
      )}
      <AddFiles className={draft.name} />
    </section>
  );
}

/** Takes the name when the field is left; a name that cannot be is told and stays for mending. */
function NameField({ draft }: Pick<ClassCardProps, "draft">) {
  const t = useWords("own");
  const rename = useOwn((state) => state.rename);
  const [text, setText] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const take = () => {
    if (text === null) return;
    const taken = text === draft.name || rename(draft.id, text);
    setRefused(!taken);
    if (taken) setText(null);
  };
  return (
    <div className={styles.name}>
      <label htmlFor={id}>{t("name")}</label>
      <input
        id={id}
        type="text"
        maxLength={longestClassName}
        value={text ?? draft.name}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}refused` : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === "Enter") take();
        }}
      />
      {refused && (
        <p id={`${id}refused`} role="alert" className={styles.refused}>
          {t("nameRefused")}
        </p>
      )}
    </div>
  );
}
