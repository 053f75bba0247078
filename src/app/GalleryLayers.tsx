// What opens over the page or unfolds in it.

import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { DropdownMenu } from "#ui/DropdownMenu.tsx";
import { Panel } from "#ui/Panel.tsx";
import { Tabs } from "#ui/Tabs.tsx";
import styles from "./Gallery.module.css";

export function GalleryLayers() {
  return (
    <>
      <Panel title="Tabs, dialogs, lists of actions">
        <Layers />
      </Panel>
      <Panel title="A folded row" note="open" folds="one line says what is inside">
        <p>What is inside is drawn when the row is opened for the first time, and stays.</p>
      </Panel>
    </>
  );
}

function Layers() {
  const [size, setSize] = useState<"small" | "medium" | "large" | null>(null);
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
        {(["small", "medium", "large"] as const).map((each) => (
          <Button key={each} onClick={() => setSize(each)}>
            Open a {each} dialog
          </Button>
        ))}
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
        open={size !== null}
        onOpenChange={(isOpen) => !isOpen && setSize(null)}
        size={size ?? "medium"}
        title="A dialog"
        about="The page behind it waits."
        footer={<Button onClick={() => setSize(null)}>Done</Button>}
      >
        <p>Escape, the cross and a press beside it close it, and the focus goes back to the button.</p>
      </Dialog>
    </div>
  );
}
