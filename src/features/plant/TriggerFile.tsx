// The mark as a PNG file: opened from one, saved as one.

import { useRef, useState } from "react";
import type { Shape } from "#core/pictures.ts";
import { sheetOf } from "#core/trigger/sheet.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { fileStem } from "#state/download.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { printLink } from "#state/link.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { openImage, type OpenedImage } from "#ui/painter/openImage.ts";
import { writePng } from "#ui/painter/png.ts";
import { useLocked } from "#ui/Parts.tsx";
import { countText } from "#ui/percent.ts";
import { saveFile } from "#ui/saveFile.ts";
import { useWords } from "#words/useWords.ts";
import styles from "./Plant.module.css";
import { useFileDrop } from "./useFileDrop.ts";

export interface TriggerFileProps {
  readonly trigger: Trigger;
  readonly shape: Shape;
  readonly onChange: (trigger: Trigger) => void;
}

/** What became of the last file: opened or not, or saved. */
type Outcome = OpenedImage | { readonly kind: "saved" };

const longLink = 2000;

export function TriggerFile({ trigger, shape, onChange }: TriggerFileProps) {
  const t = useWords("studio");
  const locked = useLocked();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<{ readonly name: string; readonly outcome: Outcome } | null>(null);
  const stem = useExperiment((state) => fileStem(state.experiment));
  const letters = useExperiment((state) => printLink(state.experiment).length);

  const open = async (file: File) => {
    const outcome = await openImage(file, trigger, shape);
    if ("trigger" in outcome) onChange(outcome.trigger);
    setTold({ name: file.name, outcome });
  };
  const save = async () => {
    const name = `${stem}-trigger.png`;
    const content = await writePng({ image: sheetOf(trigger, shape), opacity: trigger.opacity });
    saveFile({ name, type: "image/png", content });
    setTold({ name, outcome: { kind: "saved" } });
  };
  const dropping = useFileDrop("#trigger-studio", (file) => {
    if (!locked) void open(file);
  });
  return (
    <div className={styles.group}>
      <div className={styles.files} data-dropping={dropping || undefined}>
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t("file.open")}
        </Button>
        <Button icon="download" onClick={() => void save()}>
          {t("file.save")}
        </Button>
        <input
          ref={input}
          type="file"
          accept="image/png,.png"
          hidden
          aria-label={t("file.open")}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // The same file may be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      {dropping && <p className={styles.remark}>{t("file.drop")}</p>}
      {told && <Told name={told.name} outcome={told.outcome} shape={shape} onDismiss={() => setTold(null)} />}
      {letters > longLink && (
        <Notice
          kind="warning"
          sentence={t("file.longLink", { letters: countText(letters) })}
          nextStep={t("file.longLinkStep")}
        />
      )}
    </div>
  );
}

interface ToldProps {
  readonly name: string;
  readonly outcome: Outcome;
  readonly shape: Shape;
  readonly onDismiss: () => void;
}

function Told({ name, outcome, shape, onDismiss }: ToldProps) {
  const t = useWords("studio");
  const { kind } = outcome;
  const size = "size" in outcome ? outcome.size : { width: shape.width, height: shape.height };
  const values = {
    name,
    width: countText(size.width),
    height: countText(size.height),
    across: shape.width,
    down: shape.height,
    most: "most" in outcome ? countText(outcome.most) : "",
  };
  if (kind === "opened" || kind === "shrunk" || kind === "saved")
    return (
      <p className={styles.remark} role="status">
        {t(`file.${kind}`, values)}
      </p>
    );
  return (
    <Notice
      kind="problem"
      sentence={t(`file.trouble.${kind}.sentence`, values)}
      nextStep={t(`file.trouble.${kind}.nextStep`, values)}
      onDismiss={onDismiss}
    />
  );
}
