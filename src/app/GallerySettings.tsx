// What is turned, picked or typed: every setting of the page is one of these.

import { useState } from "react";
import { attackOf } from "#core/experiment/registry.ts";
import { initialValues } from "#core/knobs.ts";
import { Choice } from "#ui/Choice.tsx";
import { KnobFields } from "#ui/knobs/KnobFields.tsx";
import { Menu } from "#ui/Menu.tsx";
import { Panel } from "#ui/Panel.tsx";
import { Slider } from "#ui/Slider.tsx";
import { GalleryFields } from "./GalleryFields.tsx";
import styles from "./Gallery.module.css";

export function GallerySettings() {
  return (
    <>
      <div className={styles.columns}>
        <Panel title="Sliders" note="made up">
          <Sliders />
        </Panel>
        <Panel title="Choices and menus">
          <Choices />
        </Panel>
        <Panel title="Fields and colours">
          <GalleryFields />
        </Panel>
      </div>
      <Panel title="Knobs of an attack" note="drawn from their description">
        <AttackKnobs />
      </Panel>
    </>
  );
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

function AttackKnobs() {
  const { knobs } = attackOf("sig");
  const [values, setValues] = useState(initialValues(knobs));
  return <KnobFields knobs={knobs} values={values} onChange={setValues} />;
}
