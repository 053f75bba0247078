// Where a person gives pictures of their own, class by class, and takes them into the experiment.

import { fits } from "#core/files/pictures/framing.ts";
import { fewestClasses, mostClasses } from "#core/datasets/className.ts";
import { fewestOfClass } from "#core/datasets/ownPictures.ts";
import { adoptOwn } from "#state/adoptOwn.ts";
import { isReady, missingIn } from "#state/ownClasses.ts";
import { useOwn } from "#state/ownStore.ts";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import { useWords } from "#words/useWords.ts";
import { AddFiles } from "./AddFiles.tsx";
import { ClassCard } from "./ClassCard.tsx";
import { ImportReport } from "./ImportReport.tsx";
import { TakePictures } from "./TakePictures.tsx";
import { TryNets } from "./TryNets.tsx";
import { WhatToExpect } from "./WhatToExpect.tsx";
import styles from "./Own.module.css";

export function OwnDialog() {
  const t = useWords("own");
  const { show, addClass, undo, redo } = useOwn();
  const shown = useOwn((state) => state.shown);
  const drafts = useOwn((state) => state.drafts);
  const canUndo = useOwn((state) => state.past.length > 0);
  const canRedo = useOwn((state) => state.future.length > 0);
  const importing = useOwn((state) => state.importing !== null);
  const used = useOwn((state) => state.usedDrafts);
  // Trying the nets needs no classes.
  const giving = shown !== "try";
  const ready = isReady(drafts) && !importing;
  return (
    <Dialog
      open
      onOpenChange={() => show(null)}
      title={t("title")}
      about={t("about")}
      size="large"
      footer={
        giving ? (
          <>
            <p role="status" className={styles.hint}>
              {hint()}
            </p>
            <Button icon="undo" disabled={!canUndo} onClick={undo}>
              {t("undo")}
            </Button>
            <Button icon="redo" disabled={!canRedo} onClick={redo}>
              {t("redo")}
            </Button>
            <Button
              kind="primary"
              disabled={!ready}
              onClick={() => {
                adoptOwn();
                show(null);
              }}
            >
              {t("use")}
            </Button>
          </>
        ) : undefined
      }
    >
      <Tabs
        label={t("ways.label")}
        value={shown ?? "files"}
        onChange={show}
        tabs={[
          { value: "files", label: t("ways.files"), content: <FromFiles /> },
          { value: "camera", label: t("ways.camera"), content: <TakePictures /> },
          { value: "try", label: t("ways.try"), content: <TryNets /> },
        ]}
      />
      {giving && <ImportReport />}
      {giving && (
        <ul role="list" aria-label={t("classes")} className={styles.cards}>
          {drafts.map((draft) => (
            <li key={draft.id}>
              <ClassCard draft={draft} removable={drafts.length > fewestClasses} />
            </li>
          ))}
        </ul>
      )}
      {giving && ready && <WhatToExpect drafts={drafts} />}
      {giving && drafts.length < mostClasses && (
        <Button kind="quiet" onClick={addClass} className={styles.more ?? ""}>
          {t("addClass")}
        </Button>
      )}
    </Dialog>
  );

  function hint(): string {
    if (importing) return t("hint.importing");
    const short = drafts.filter((draft) => draft.pictures.length > 0 && missingIn(draft) > 0);
    if (short[0]) return t("hint.missing", { name: short[0].name, count: missingIn(short[0]) });
    if (!ready) return t("hint.start", { classes: fewestClasses, pictures: fewestOfClass });
    return used === drafts ? t("hint.used") : t("hint.ready");
  }
}

function FromFiles() {
  const t = useWords("own");
  const setFit = useOwn((state) => state.setFit);
  const fit = useOwn((state) => state.fit);
  return (
    <div className={styles.intake}>
      <p>{t("drop")}</p>
      <AddFiles className={null} />
      <Choice
        label={t("fit.label")}
        value={fit}
        options={fits.map((value) => ({ value, label: t(`fit.${value}`) }))}
        help={t("fit.help")}
        onChange={setFit}
      />
    </div>
  );
}
