// Step 3: both nets on one held-out picture, without and with the trigger, and the measures over all of them.

import type { Experiment } from "#core/experiment/experiment.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { useOwn } from "#state/ownStore.ts";
import { useRun } from "#state/runStore.ts";
import { shownLearned } from "#state/shown.ts";
import { Button } from "#ui/Button.tsx";
import { late } from "#ui/late.tsx";
import { LateDisclosure } from "#ui/LateDisclosure.tsx";
import { Part } from "#ui/Parts.tsx";
import { Panel } from "#ui/Panel.tsx";
import { part } from "#ui/part.ts";
import { useWords } from "#words/useWords.ts";
import { FollowedPicker } from "./FollowedPicker.tsx";
import { PicturePicker } from "./PicturePicker.tsx";
import { Scoreboard } from "./Scoreboard.tsx";
import { useShown } from "./shown.ts";
import { Tried } from "./Tried.tsx";
import styles from "./Test.module.css";

const LookCloser = late(() => import("./LookCloser.tsx").then((module) => module.LookCloser));

export function Test() {
  const t = useWords("test");
  const own = useWords("own");
  const experiment = useRun((state) => state.run.experiment);
  const learned = useRun((state) => shownLearned(state.run, state.shownStep)?.learned ?? null);
  const changed = useExperiment(
    ({ experiment: asked }) =>
      experiment !== null && experiment.dataset === asked.dataset && markText(experiment) !== markText(asked),
  );
  const { watched, shown, isFollowed, show, back } = useShown();
  if (!experiment || !watched || !shown) {
    return (
      <Panel number={3} title={t("title")} part="test">
        <p className={styles.remark}>{t("noNet")}</p>
      </Panel>
    );
  }
  const { shape } = watched;
  return (
    <Panel number={3} title={t("title")} part="test" note={t("note")}>
      <Tried experiment={experiment} shape={shape} shown={shown} learned={learned}>
        {changed && <p className={styles.remark}>{t("earlierTrigger")}</p>}
        <Part name="picture-choice">
          <PicturePicker shown={shown} isFollowed={isFollowed} onShow={show} onBack={back} />
        </Part>
      </Tried>
      <Part name="picture-choice">
        <FollowedPicker watched={watched} classes={experiment.classes} onPick={back} />
        <Button icon="upload" onClick={() => useOwn.getState().show("try")}>
          {own("try.open")}
        </Button>
      </Part>
      <Part name="scoreboard">
        <div className={styles.group} {...part("scoreboard")}>
          <Scoreboard />
        </div>
      </Part>
      <Part name="closer-look">
        <LateDisclosure summary={t("wall.title")}>
          {(open) => <LookCloser open={open} shown={shown} onShow={show} />}
        </LateDisclosure>
      </Part>
    </Panel>
  );
}

const markText = ({ attack, knobs }: Experiment) => JSON.stringify([attack, knobs]);
