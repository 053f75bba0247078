// Both nets on a picture of one's own: what the camera sees now (a printed sticker is a trigger one can hold in the
// hand), or a photo, without and with the trigger that was planted.

import { useEffect, useRef, useState } from "react";
import { datasetOf } from "#core/experiment/registry.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { aimOf } from "#core/poison/aim.ts";
import { randomStream } from "#core/random.ts";
import type { Twins } from "#core/events.ts";
import { shownLearned } from "#state/shown.ts";
import { useRun } from "#state/runStore.ts";
import { smallFrame, smallPhoto } from "#state/smallPicture.ts";
import { answerOf } from "#ui/answers/answerRows.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { CameraView } from "./CameraView.tsx";
import { TriedAnswers } from "./TriedAnswers.tsx";
import { useCamera } from "./useCamera.ts";
import styles from "./Own.module.css";

const everyMs = 150;

interface Tried {
  readonly pixels: Uint8Array;
  readonly triggered: Uint8Array;
  readonly answers: { readonly without: Twins<Float32Array>; readonly withMark: Twins<Float32Array> };
}

export function TryNets() {
  const t = useWords("own");
  const core = useCoreWords();
  const { state, video, start, stop } = useCamera();
  const run = useRun((store) => store.run);
  const shownStep = useRun((store) => store.shownStep);
  const probe = useRun((store) => store.probe);
  const input = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [unread, setUnread] = useState(false);
  const { experiment } = run;
  const learned = shownLearned(run, shownStep)?.learned ?? null;
  const ready = experiment !== null && run.checks.length > 0;
  const aim = experiment && aimOf(experiment.goal, experiment.classes);

  const ask = async (pixels: Uint8Array) => {
    if (!experiment || !aim) return;
    const before = await probe(pixels);
    if (!before) return;
    // Nobody has named this picture: what the clean net calls it stands in for its true class.
    const label = answerOf(before.clean) ?? 0;
    const triggered = Uint8Array.from(pixels);
    const about = { wanted: aim.wanted(label, 0), poisoned: null };
    stampsOf(experiment, learned).test(triggered, randomStream(experiment.seed, "own photo"), about);
    const withMark = await probe(triggered);
    if (withMark) setTried({ pixels, triggered, answers: { without: before, withMark } });
  };
  const live = useRef(ask);
  useEffect(() => {
    live.current = ask;
  });
  const on = state.phase === "on" && ready;
  const shape = experiment && datasetOf(experiment.dataset).shape;
  useEffect(() => {
    if (!on || !shape) return undefined;
    let busy = false;
    const look = async () => {
      if (busy || !video.current) return;
      busy = true;
      const pixels = await smallFrame(video.current, shape).catch(() => null);
      if (pixels) await live.current(pixels);
      busy = false;
    };
    const timer = setInterval(() => void look(), everyMs);
    return () => clearInterval(timer);
  }, [on, shape, video]);

  if (!ready || !shape || !aim) return <p>{t("try.noNet")}</p>;
  const open = async (file: File | undefined) => {
    if (!file) return;
    stop();
    const pixels = await smallPhoto(file, shape).catch(() => null);
    setUnread(pixels === null);
    if (pixels) await ask(pixels);
  };
  const called = tried ? (answerOf(tried.answers.without.clean) ?? 0) : 0;
  const target = aim.wanted(called, 0);
  // A picture that is called by the target's name anyway is shown beside another class.
  const label = called === target ? experiment.classes.findIndex((_, at) => at !== target) : called;
  return (
    <div className={styles.taking}>
      <div className={styles.aside}>
        <p>{t("try.about")}</p>
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t("try.photo")}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t("try.photo")}
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = "";
          }}
        />
        {unread && <Notice kind="warning" sentence={t("try.unread")} nextStep={t("try.unreadNext")} />}
        <CameraView state={state} video={video} start={start} stop={stop} />
      </div>
      <div className={styles.answers}>
        {tried && (
          <>
            <TriedAnswers
              shape={shape}
              pixels={tried.pixels}
              triggered={tried.triggered}
              {...tried.answers}
              classNames={experiment.classes.map((name) => core(name))}
              trueClass={label}
              targetClass={target}
            />
            <p className={styles.count}>
              {t("try.called", { name: core(experiment.classes[called] ?? "") })}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
