// The link, how long it is, and in words what it holds and what it does not.

import { useState } from "react";
import type { Experiment } from "#core/experiment/experiment.ts";
import { addressOf, usualLongest } from "#state/address.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { printHash } from "#state/hash.ts";
import { useLesson } from "#state/lessonStore.ts";
import { linkVersion, printLink } from "#state/link.ts";
import { madeKey, trainedBackend } from "#state/madeOn.ts";
import { useRun } from "#state/runStore.ts";
import { joinHash } from "#state/viewParameters.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { countText } from "#ui/percent.ts";
import { QrCode } from "#ui/QrCode.tsx";
import { useWords } from "#words/useWords.ts";
import "#words/lateWords.ts";
import { LinkContents } from "./LinkContents.tsx";
import type { SharedView } from "./sharedView.ts";
import styles from "./Share.module.css";

export interface ShareDialogProps {
  readonly view: SharedView;
  readonly onClose: () => void;
}

export function ShareDialog({ view, onClose }: ShareDialogProps) {
  const t = useWords("share");
  const experiment = useExperiment((state) => state.experiment);
  const made = useRun((state) => trainedBackend(state.run, experiment));
  const lesson = useLesson((state) => state.lesson?.id ?? null);
  useLesson((state) => state.progress);
  const experimentHash = printHash(experiment);
  const hash = made === null ? experimentHash : `${experimentHash || `v=${linkVersion}`}&${madeKey}=${made}`;
  const { href, isReachable } = addressOf(location.href, "", joinHash(hash, view.printed));
  const isLong = href.length > usualLongest;
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t("link.title")}
      about={t("link.about")}
      size="large"
      footer={
        <>
          <a
            href={addressOf(location.href, view.lectureQuery, experimentHash).href}
            className="lone"
            target="_blank"
            rel="noopener"
          >
            {t("link.lecture")}
          </a>
          <a href={builderAddress(view, experiment, lesson)} className="lone" target="_blank" rel="noopener">
            {t("link.builder")}
          </a>
        </>
      }
    >
      <Address href={href} />
      <p className={isLong ? styles.long : styles.said}>
        {t(isLong ? "link.tooLong" : "link.length", {
          count: href.length,
          length: countText(href.length),
          most: countText(usualLongest),
        })}
      </p>
      {!isReachable && <p className={styles.long}>{t("link.onlyHere")}</p>}
      <div className={styles.contents}>
        <LinkContents experiment={experiment} view={view} made={made} />
        <QrCode text={href} label={t("link.code")} tooLong={t("link.noCode")} />
      </div>
    </Dialog>
  );
}

/** Without the answers given so far: those are the student's. */
function builderAddress(
  { printed, builder }: SharedView,
  experiment: Experiment,
  lesson: string | null,
): string {
  const options = new URLSearchParams(printed);
  if (lesson !== null) options.set("lesson", lesson);
  const link = printLink(experiment);
  return addressOf(location.href, `${options}`, link === "" ? builder : `${builder}&${link}`).href;
}

function Address({ href }: { readonly href: string }) {
  const t = useWords("share");
  const [copied, setCopied] = useState<{ readonly href: string; readonly well: boolean } | null>(null);
  const copy = async () => {
    // A frame without permission may not write the clipboard: then the link is copied by hand.
    const well = await navigator.clipboard.writeText(href).then(
      () => true,
      () => false,
    );
    setCopied({ href, well });
  };
  return (
    <div className={styles.address}>
      <input
        type="text"
        readOnly
        aria-label={t("link.address")}
        value={href}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button kind="primary" icon="link" onClick={() => void copy()}>
        {t("link.copy")}
      </Button>
      <span role="status" className={styles.copied}>
        {copied?.href === href && t(copied.well ? "link.copied" : "link.byHand")}
      </span>
    </div>
  );
}
