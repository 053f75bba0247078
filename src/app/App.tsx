// The page: a story from left to right, on a narrow screen from top to bottom.

import { Contrast } from "#features/contrast/Contrast.tsx";
import { OwnPictures } from "#features/own/OwnPictures.tsx";
import { Plant } from "#features/plant/Plant.tsx";
import { Runs } from "#features/runs/Runs.tsx";
import { Save } from "#features/share/Save.tsx";
import { Share } from "#features/share/Share.tsx";
import { SweepPanel } from "#features/sweep/SweepPanel.tsx";
import { Test } from "#features/test/Test.tsx";
import { Train } from "#features/train/Train.tsx";
import { BackendBadge } from "./BackendBadge.tsx";
import { BackendNotice } from "./BackendNotice.tsx";
import { LinkNotices } from "./LinkNotices.tsx";
import { Story } from "./Story.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import styles from "./App.module.css";

export function App() {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>
          Backdoor <span>Playground</span>
        </h1>
        <div className={styles.tools}>
          <BackendBadge />
          <Share />
          <ThemeButton />
        </div>
      </header>
      <main className={styles.main}>
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
        Everything runs in this tab: no picture and no net leaves it. Every number was measured on pictures
        the nets never trained on.{" "}
        <a href="#gallery" target="_blank" rel="noreferrer">
          All pieces of this page
        </a>
      </footer>
    </div>
  );
}
