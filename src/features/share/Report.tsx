// One page for the printer: the question, the pictures, the flip, the measures, and all it takes to do it again. It is
// shown before it is printed, and looks the same on paper.

import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { attackOf, datasetOf } from "#core/experiment/registry.ts";
import { flipCurves } from "#state/curves.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { printLink } from "#state/link.ts";
import { latestScores } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import { Button } from "#ui/Button.tsx";
import { flipData } from "#ui/charts/flipData.ts";
import { LineChart } from "#ui/charts/LineChart.tsx";
import { paperPalette } from "#ui/charts/palette.ts";
import { isWide } from "#ui/isWide.ts";
import { RateTable } from "#ui/answers/RateTable.tsx";
import { countText, percentText } from "#ui/percent.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { ReportPictures } from "./ReportPictures.tsx";
import styles from "./Report.module.css";

export function Report({ onClose }: { readonly onClose: () => void }) {
  const t = useWords("share");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return createPortal(
    // Paper is white, whatever the page's theme is.
    <dialog
      ref={dialog}
      className={styles.report}
      data-theme="light"
      aria-label={t("save.report")}
      onClose={onClose}
    >
      <div className={styles.bar}>
        <Button kind="primary" icon="download" onClick={() => print()}>
          {t("report.print")}
        </Button>
        <Button icon="close" onClick={() => dialog.current?.close()}>
          {t("report.close")}
        </Button>
      </div>
      <ReportSheet />
    </dialog>,
    document.body,
  );
}

function ReportSheet() {
  const t = useWords("share");
  const ui = useWords("ui");
  const core = useCoreWords();
  const { language } = useTranslation().i18n;
  const [openedAt] = useState(() => new Date());
  // The drawing is as wide as the sheet: on a narrow one it is drawn smaller, so that its letters are not.
  const [chartSize] = useState(() =>
    isWide() ? { width: 680, height: 210 } : { width: 320, height: 230, size: 13 },
  );
  const run = useRun((state) => state.run);
  const followed = useExperiment((state) => state.experiment.followed);
  const { experiment, prepared, checks, origin } = run;
  if (!experiment || !prepared || checks.length === 0) return null;
  const curves = flipCurves(checks, experiment, prepared, followed);
  const names = { truth: core(curves.trueName), target: core(curves.targetName) };
  const scores = latestScores(run);
  const sentence = t(curves.flipStep === null ? "report.noFlip" : "report.flip", {
    ...names,
    step: curves.flipStep ?? 0,
    rate: percentText(curves.target.at(-1)),
    twin: percentText(curves.twinTarget.at(-1)),
  });
  const title = t("report.question", {
    ...names,
    count: prepared.poisonedCount,
    total: prepared.trainCount,
  });
  const link = new URL(location.href);
  link.hash = printLink({ ...experiment, followed });
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" });
  const total = countText(scores?.clean.cleanAccuracy.total ?? 0);
  const series = { ...curves, totalSteps: experiment.steps };
  const facts = [
    t("report.attack", {
      attack: core(attackOf(experiment.attack).name),
      pictures: core(datasetOf(experiment.dataset).name),
    }),
    t("report.poison", { rate: percentText(experiment.poisonRate, 1), steps: experiment.steps }),
    t("report.seed", { seed: experiment.seed, backend: prepared.backend.toUpperCase() }),
    t(`report.origin.${origin}`),
    t("report.date", { date: date.format(openedAt) }),
  ];
  return (
    <article className={styles.sheet}>
      <p className={styles.brand}>Backdoor Playground</p>
      <h1>{title}</h1>
      <ReportPictures experiment={experiment} prepared={prepared} check={checks.at(-1)} followed={followed} />
      {origin !== "loaded" && (
        <figure>
          <LineChart
            data={flipData({ series, title, sentence }, ui)}
            {...chartSize}
            palette={paperPalette}
            labels="values"
          />
          <figcaption>{sentence}</figcaption>
        </figure>
      )}
      <div className={styles.rates}>
        <RateTable
          scores={scores}
          title={t(run.finished ? "report.onAll" : "report.soFar", { total, step: run.step })}
        />
      </div>
      <p className={styles.facts}>{facts.join(" · ")}</p>
      <p className={styles.facts}>
        {t("report.again")} <span className={styles.link}>{link.href}</span>
      </p>
    </article>
  );
}
