// Title and tools of the page. In somebody else's page there is no room for them, and no need.

import { LessonMenu } from "#features/lessons/LessonMenu.tsx";
import { Share } from "#features/share/Share.tsx";
import { Part } from "#ui/Parts.tsx";
import { BackendBadge } from "./BackendBadge.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { Present } from "./Present.tsx";
import { readView } from "./readView.ts";
import { ThemeMenu } from "./ThemeMenu.tsx";
import styles from "./App.module.css";

export function Header() {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        Backdoor <span>Playground</span>
      </h1>
      <BackendBadge />
      <div className={styles.tools}>
        <LessonMenu />
        <Part name="share">
          <Present />
          <Share readView={readView} />
        </Part>
        <div className={styles.looks}>
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </div>
    </header>
  );
}
