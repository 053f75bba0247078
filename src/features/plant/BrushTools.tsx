// What the hand does on the picture: move the mark, paint, erase; with which colour and how broad.

import type { ReactNode } from "react";
import { Choice } from "#ui/Choice.tsx";
import { Colours } from "#ui/Colours.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { brushSizes } from "#ui/painter/layer.ts";
import type { PainterTool } from "#ui/painter/tool.ts";
import styles from "./Plant.module.css";

export interface BrushToolsProps {
  readonly tool: PainterTool;
  readonly onTool: (tool: PainterTool) => void;
  readonly colour: string;
  readonly onColour: (colour: string) => void;
  readonly onClear: () => void;
  readonly history: ReactNode;
}

export function BrushTools({ tool, onTool, colour, onColour, onClear, history }: BrushToolsProps) {
  return (
    <div className={styles.tools}>
      <div className={styles.toolRow}>
        <Choice
          label="The hand"
          labelIs="spoken"
          iconsOnly
          value={tool.mode}
          options={[
            { value: "move", label: "Move the mark", icon: "move" },
            { value: "paint", label: "Paint", icon: "brush" },
            { value: "erase", label: "Erase", icon: "eraser" },
          ]}
          onChange={(mode) => onTool({ ...tool, mode })}
        />
        {history}
        <IconButton icon="clear" name="Clear the mark" onClick={onClear} />
      </div>
      <Colours label="Colour of the mark" labelIs="spoken" value={colour} onChange={onColour} />
      {tool.mode !== "move" && (
        <Choice
          label="Brush"
          value={String(tool.brushSize)}
          options={brushSizes.map((size) => ({ value: String(size), label: `${size} px` }))}
          onChange={(text) => {
            const brushSize = brushSizes.find((size) => String(size) === text);
            if (brushSize) onTool({ ...tool, brushSize });
          }}
        />
      )}
    </div>
  );
}
