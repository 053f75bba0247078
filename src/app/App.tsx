// The page: a story from left to right, on a narrow screen from top to bottom. What the author of a course page hides
// is left out.

import { useMemo } from "react";
import { viewOf } from "#embed/view.ts";
import { Contrast } from "#features/contrast/Contrast.tsx";
import { Lesson } from "#features/lessons/Lesson.tsx";
import { OwnPictures } from "#features/own/OwnPictures.tsx";
import { Plant } from "#features/plant/Plant.tsx";
import { Runs } from "#features/runs/Runs.tsx";
import { Save } from "#features/share/Save.tsx";
import { SweepPanel } from "#features/sweep/SweepPanel.tsx";
import { Test } from "#features/test/Test.tsx";
import { Train } from "#features/train/Train.tsx";
import { Part, PartsProvider } from "#ui/Parts.tsx";
import { BackendNotice } from "./BackendNotice.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { LinkNotices } from "./LinkNotices.tsx";
import { MadeNotice } from "./MadeNotice.tsx";
import { OptionNotices } from "./OptionNotices.tsx";
import { useOptions } from "./options.ts";
import { Story } from "./Story.tsx";
import { useTrainingFlight } from "./useTrainingFlight.ts";
import styles from "./App.module.css";

export function App() {
  useTrainingFlight();
  const options = useOptions((state) => state.options);
  const view = useMemo(() => viewOf(options), [options]);
  const shownSteps = (["plant", "train", "test"] as const).filter((name) => !view.hidden.has(name)).length;
  return (
    <PartsProvider value={view}>
      <div className={styles.page} data-embed={options.embed || undefined}>
        {!options.embed && <Header />}
        <main className={styles.main}>
          {/* In a frame there is no room for a header, but its document has a name all the same. */}
          {options.embed && <h1 className="spoken">Backdoor Playground</h1>}
          <Lesson />
          <OptionNotices />
          <LinkNotices />
          <BackendNotice />
          <MadeNotice />
          <Part name="story">
            <Story />
          </Part>
          <div className={styles.steps} data-shown={shownSteps}>
            <Plant />
            <Train />
            <Test />
          </div>
          <SweepPanel />
          <Runs />
          <Contrast />
          <Save />
        </main>
        <OwnPictures />
        <Footer />
      </div>
    </PartsProvider>
  );
}
