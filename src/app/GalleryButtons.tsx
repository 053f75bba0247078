// What is pressed, and the small words and drawings that go with it.

import { Badge } from "#ui/Badge.tsx";
import { Button } from "#ui/Button.tsx";
import { FileButton } from "#ui/FileButton.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { LinkButton } from "#ui/LinkButton.tsx";
import { Icon, iconNames } from "#ui/icons/Icon.tsx";
import { Panel } from "#ui/Panel.tsx";
import styles from "./Gallery.module.css";

export function GalleryButtons() {
  return (
    <>
      <Panel title="Buttons and badges">
        <Buttons />
      </Panel>
      <Panel title="Icons">
        <div className={styles.icons}>
          {iconNames.map((name) => (
            <span key={name}>
              <Icon name={name} />
              {name}
            </span>
          ))}
        </div>
      </Panel>
    </>
  );
}

const nothing = () => undefined;

function Buttons() {
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Button kind="primary" icon="play">
          Train
        </Button>
        <Button icon="step">Step</Button>
        <LinkButton href="#gallery">Another page</LinkButton>
        <Button icon="restart">Restart</Button>
        <Button icon="dice">New seed</Button>
      </div>
      <div className={styles.row}>
        <Button kind="primary" disabled icon="pause">
          Pause
        </Button>
        <Button disabled>Step</Button>
        <Button kind="quiet" icon="link">
          Copy link
        </Button>
        <Button aria-pressed>Pressed</Button>
      </div>
      <div className={styles.row}>
        <IconButton icon="undo" name="Undo" shortcut="Ctrl+Z" />
        <IconButton icon="redo" name="Redo" disabled />
        <IconButton icon="theme" name="Light or dark" pressed />
      </div>
      <div className={styles.row}>
        <FileButton label="Open a file" accept=".json" onChoose={nothing} />
        <FileButton label="Open files" accept="image/*" multiple onChoose={nothing} />
        <FileButton label="Open a file" accept=".json" disabled onChoose={nothing} />
      </div>
      <div className={styles.row}>
        <Badge>WASM · 4,700 pictures/s</Badge>
        <Badge tone="clean">clean net</Badge>
        <Badge tone="poisoned">poisoned net</Badge>
        <Badge tone="warning">stale</Badge>
        <Badge tone="problem">lost</Badge>
      </div>
    </div>
  );
}
