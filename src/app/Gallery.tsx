// Every piece of the surface in every state, to be looked at. All numbers here are made up, and the page says so. It is
// for those who build the page, so its own words are English only; the words inside the pieces follow the language.

import { Notice } from "#ui/Notice.tsx";
import { GalleryAnswers } from "./GalleryAnswers.tsx";
import { GalleryButtons } from "./GalleryButtons.tsx";
import { GalleryCharts } from "./GalleryCharts.tsx";
import { GalleryLate } from "./GalleryLate.tsx";
import { GalleryLayers } from "./GalleryLayers.tsx";
import { GalleryLines } from "./GalleryLines.tsx";
import { GalleryNotices } from "./GalleryNotices.tsx";
import { GalleryMotion } from "./GalleryMotion.tsx";
import { GalleryPage } from "./GalleryPage.tsx";
import { GalleryPictures } from "./GalleryPictures.tsx";
import { GallerySettings } from "./GallerySettings.tsx";
import { GalleryWalk } from "./GalleryWalk.tsx";
import styles from "./Gallery.module.css";

export function Gallery() {
  return (
    <main className={styles.gallery}>
      <h1>Gallery of pieces</h1>
      <Notice
        kind="warning"
        sentence="All numbers on this page are made up."
        nextStep="It shows what every piece looks like in every state; nothing here was trained or measured."
      />
      <GalleryPictures />
      <GalleryCharts />
      <GalleryLines />
      <GalleryAnswers />
      <GalleryWalk />
      <GallerySettings />
      <GalleryButtons />
      <GalleryNotices />
      <GalleryLate />
      <GalleryLayers />
      <GalleryMotion />
      <GalleryPage />
    </main>
  );
}
