// The row of tools under the picture: what the hand does, with which colour and how broadly, and the way back.

import { Choice } from "#ui/Choice.tsx";
import { Colours } from "#ui/Colours.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { brushSizes } from "./layer.ts";
import { painterModes, type PainterTool } from "./tool.ts";
import styles from "./PainterTools.module.css";

export interface PainterToolsProps {
  readonly tool: PainterTool;
  readonly onTool: (tool: PainterTool) => void;
  /** Absent: there is nothing to take back, and the button is grey. */
  readonly onUndo?: (() => void) | undefined;
  readonly onRedo?: (() => void) | undefined;
  readonly onClear: () => void;
}

export function PainterTools({ tool, onTool, onUndo, onRedo, onClear }: PainterToolsProps) {
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <Choice
          label="Tool"
          labelIs="spoken"
          options={painterModes.map((mode) => ({ value: mode, label: modes[mode] }))}
          value={tool.mode}
          onChange={(mode) => onTool({ ...tool, mode })}
        />
        <span className={styles.history}>
          <IconButton icon="undo" name="Undo" shortcut="Ctrl+Z" disabled={!onUndo} onClick={onUndo} />
          <IconButton icon="redo" name="Redo" shortcut="Ctrl+Y" disabled={!onRedo} onClick={onRedo} />
          <IconButton icon="clear" name="Clear the mark" onClick={onClear} />
        </span>
      </div>
      {tool.mode !== "move" && (
        <div className={styles.row}>
          <Choice
            label="Brush size in pixels"
            labelIs="spoken"
            options={brushSizes.map((size) => ({ value: `${size}`, label: `${size} px` }))}
            value={`${tool.brushSize}`}
            onChange={(text) =>
              onTool({ ...tool, brushSize: brushSizes.find((size) => `${size}` === text) ?? 1 })
            }
          />
          {tool.mode === "paint" && (
            <Colours
              label="Brush colour"
              labelIs="spoken"
              value={tool.colour}
              onChange={(colour) => onTool({ ...tool, colour })}
            />
          )}
        </div>
      )}
    </div>
  );
}

const modes = {
  move: "Move",
  paint: "Paint",
  erase: "Erase",
} as const;
