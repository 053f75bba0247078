// Text, yes or no, a colour.

import { useState } from "react";
import { Checkbox } from "#ui/Checkbox.tsx";
import { Colours } from "#ui/Colours.tsx";
import { Spoken } from "#ui/Spoken.tsx";
import { TextField } from "#ui/TextField.tsx";
import styles from "./Gallery.module.css";

export function GalleryFields() {
  const [name, setName] = useState("Red dot, 5 %");
  const [isTwice, setTwice] = useState(true);
  const [isPlain, setPlain] = useState(false);
  const [swatch, setSwatch] = useState("#00a650");
  const [other, setOther] = useState("#7fd4c1");
  return (
    <div className={styles.stack}>
      <TextField label="Name of the run" value={name} onChange={setName} />
      <TextField label="Name, in a line of text" labelIs="spoken" value={name} onChange={setName} />
      <Checkbox label="Run every value twice" checked={isTwice} onChange={setTwice} />
      <Checkbox label="Failures only" checked={isPlain} onChange={setPlain} />
      <Checkbox label="Keep both nets (no room here)" checked disabled onChange={setTwice} />
      <Checkbox label="Keep the pictures (no room here)" checked={false} disabled onChange={setTwice} />
      <Colours label="Colour of the mark" value={swatch} onChange={setSwatch} />
      <Colours label="Another colour" value={other} onChange={setOther} />
      <Colours label="Colour, its label not drawn" labelIs="spoken" value={swatch} onChange={setSwatch} />
      <p>
        Here stand words that are only read aloud:
        <Spoken> the nets have flipped.</Spoken>
      </p>
    </div>
  );
}
