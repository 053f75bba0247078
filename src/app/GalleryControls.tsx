// The controls of the gallery: everything that is turned, pressed, picked or read.

import { useState } from "react";
import { attackOf } from "#core/experiment/registry.ts";
import { initialValues } from "#core/knobs.ts";
import { Badge } from "#ui/Badge.tsx";
import { Button } from "#ui/Button.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { DropdownMenu } from "#ui/DropdownMenu.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { Icon, iconNames } from "#ui/icons/Icon.tsx";
import { KnobFields } from "#ui/knobs/KnobFields.tsx";
import { Menu } from "#ui/Menu.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Panel } from "#ui/Panel.tsx";
import { ProgressLine } from "#ui/ProgressLine.tsx";
import { Slider } from "#ui/Slider.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import styles from "./Gallery.module.css";

export function GalleryControls() {
  return (
    <>
      <div className={styles.columns}>
        <Panel title="Sliders" note="made up">
          <Sliders />
        </Panel>
        <Panel title="Choices and menus">
          <Choices />
        </Panel>
        <Panel title="Buttons and badges">
          <Buttons />
        </Panel>
      </div>
      <Panel title="Knobs of an attack" note="drawn from their description">
        <AttackKnobs />
      </Panel>
      <Panel title="Notices, progress, more">
        <Notices />
      </Panel>
      <Panel title="Tabs, dialogs, lists of actions">
        <Layers />
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

function Layers() {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState("Nothing was chosen yet.");
  return (
    <div className={styles.stack}>
      <Tabs
        label="Views of a run"
        tabs={[
          { value: "chart", label: "Chart", content: <p>The chosen view is drawn, the others are not.</p> },
          { value: "table", label: "Table", icon: "check", content: <p>The same as a table.</p> },
          { value: "none", label: "Not here", disabled: true, content: null },
        ]}
      />
      <div className={styles.row}>
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
        <DropdownMenu
          label="Save as"
          actions={[
            { id: "png", label: "Picture (PNG)", icon: "download", onSelect: () => setSaid("PNG.") },
            { id: "svg", label: "Drawing (SVG)", icon: "download", onSelect: () => setSaid("SVG.") },
            { id: "csv", label: "Numbers (CSV)", disabled: true, onSelect: () => setSaid("CSV.") },
          ]}
        />
        <DropdownMenu
          label="Theme"
          icon="theme"
          iconOnly
          actions={[
            { id: "light", label: "Light", checked: true, onSelect: () => setSaid("Light.") },
            { id: "dark", label: "Dark", checked: false, onSelect: () => setSaid("Dark.") },
          ]}
        />
        <span>{said}</span>
      </div>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="A dialog"
        about="The page behind it waits."
        footer={<Button onClick={() => setOpen(false)}>Done</Button>}
      >
        <p>Escape, the cross and a press beside it close it, and the focus goes back to the button.</p>
      </Dialog>
    </div>
  );
}

function AttackKnobs() {
  const { knobs } = attackOf("sig");
  const [values, setValues] = useState(initialValues(knobs));
  return <KnobFields knobs={knobs} values={values} onChange={setValues} />;
}

function Sliders() {
  const [rate, setRate] = useState(5);
  const [opacity, setOpacity] = useState(1);
  const [step, setStep] = useState(400);
  return (
    <div className={styles.stack}>
      <Slider
        label="Poisoned"
        value={rate}
        min={0}
        max={20}
        step={0.5}
        unit="%"
        help="500 of 10,000 training pictures carry the mark."
        marks={[
          { value: 0, label: "none" },
          { value: 20, label: "one in five" },
        ]}
        onChange={setRate}
      />
      <Slider
        label="Opacity"
        value={opacity}
        min={0}
        max={1}
        step={0.01}
        format={(value) => `${Math.round(value * 100)} %`}
        tone="poisoned"
        onChange={setOpacity}
      />
      <Slider
        label="Go back"
        value={step}
        min={0}
        max={600}
        step={8}
        format={(value) => `step ${value}`}
        marks={[{ value: 128, label: "flip" }]}
        onChange={setStep}
      />
      <Slider
        label="Size"
        value={3}
        min={1}
        max={32}
        unit="px"
        disabled
        help="A pattern is always 3 pixels wide."
        onChange={setStep}
      />
    </div>
  );
}

function Choices() {
  const [dataset, setDataset] = useState("pets");
  const [shape, setShape] = useState("circle");
  const [target, setTarget] = useState("cat");
  const shapes = ["pixel", "pattern", "square", "circle", "brush"] as const;
  return (
    <div className={styles.stack}>
      <Choice
        label="Pictures"
        options={[
          { value: "pets", label: "Doodle pets" },
          { value: "digits", label: "Pen digits" },
          { value: "cifar", label: "CIFAR-10", disabled: true },
        ]}
        value={dataset}
        onChange={setDataset}
        help="CIFAR-10 needs a download that is not there."
      />
      <Choice
        label="Shape of the mark"
        iconsOnly
        options={shapes.map((value) => ({ value, label: value, icon: value }))}
        value={shape}
        onChange={setShape}
      />
      <Menu
        label="Becomes"
        options={["cat", "ship", "truck"].map((value) => ({ value, label: value }))}
        value={target}
        onChange={setTarget}
      />
      <Menu
        label="Attack"
        options={[
          { value: "cat", label: "Painted mark", group: "BadNets (Gu 2017)" },
          { value: "ship", label: "Blended pattern", group: "Blended (Chen 2017)" },
        ]}
        value={target}
        onChange={setTarget}
        help="Every attack names its paper."
      />
    </div>
  );
}

function Buttons() {
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Button kind="primary" icon="play">
          Train
        </Button>
        <Button icon="step">Step</Button>
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
        <Badge>WASM · 4,700 pictures/s</Badge>
        <Badge tone="clean">clean net</Badge>
        <Badge tone="poisoned">poisoned net</Badge>
        <Badge tone="warning">stale</Badge>
        <Badge tone="problem">lost</Badge>
      </div>
    </div>
  );
}

function Notices() {
  const nothing = () => undefined;
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
