// The page: a story from left to right, on a narrow screen from top to bottom.

import { Contrast } from "#features/contrast/Contrast.tsx";
import { Lesson } from "#features/lessons/Lesson.tsx";
import { LessonMenu } from "#features/lessons/LessonMenu.tsx";
import { OwnPictures } from "#features/own/OwnPictures.tsx";
import { Plant } from "#features/plant/Plant.tsx";
import { Runs } from "#features/runs/Runs.tsx";
import { Save } from "#features/share/Save.tsx";
import { Share } from "#features/share/Share.tsx";
import { SweepPanel } from "#features/sweep/SweepPanel.tsx";
import { Test } from "#features/test/Test.tsx";
import { Train } from "#features/train/Train.tsx";
import { useWords } from "#words/useWords.ts";
import { BackendBadge } from "./BackendBadge.tsx";
import { BackendNotice } from "./BackendNotice.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { LinkNotices } from "./LinkNotices.tsx";
import { Story } from "./Story.tsx";
import { ThemeMenu } from "./ThemeMenu.tsx";
import { useTrainingFlight } from "./useTrainingFlight.ts";
import styles from "./App.module.css";

export function App() {
  const t = useWords("app");
  useTrainingFlight();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          Backdoor <span>Playground</span>
        </h1>
        <div className={styles.tools}>
          <BackendBadge />
          <LessonMenu />
          <Share />
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </header>
      <main className={styles.main}>
        <Lesson />
        <LinkNotices />
        <BackendNotice />
        <Story />
        <div className={styles.steps}>
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
      <footer className={styles.footer}>
        {t("footer")}{" "}
        <a href="#gallery" target="_blank" rel="noreferrer">
          {t("gallery")}
        </a>
      </footer>
    </div>
  );
}
