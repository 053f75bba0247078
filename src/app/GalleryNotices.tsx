// What the page says of itself: news, warnings, problems, and how far it is.

import { Disclosure } from "#ui/Disclosure.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Panel } from "#ui/Panel.tsx";
import { ProgressLine } from "#ui/ProgressLine.tsx";
import styles from "./Gallery.module.css";

export function GalleryNotices() {
  return (
    <Panel title="Notices, progress, more">
      <Notices />
    </Panel>
  );
}

const nothing = () => undefined;

function Notices() {
  return (
    <div className={styles.stack}>
      <Notice kind="info" sentence="The settings changed." nextStep="Press Train to see what they do." />
      <Notice
        kind="warning"
        sentence="This net was trained with another mark."
        nextStep="Train again to plant the new one."
        action={{ label: "Train again", onClick: nothing }}
        onDismiss={nothing}
      />
      <Notice
        kind="problem"
        sentence="The graphics card was taken away by the browser."
        nextStep="Training goes on from step 320 on the processor."
        action={{ label: "Go on", onClick: nothing }}
      />
      <ProgressLine label="Measuring on 1,000 held-out pictures" done={0.4} remark="3 s left" />
      <ProgressLine label="Waking the graphics card" done={null} />
      <Disclosure summary="Why a clean twin?">
        <p>Without it a bad net and a backdoored one look the same.</p>
      </Disclosure>
    </div>
  );
}
