// The row of tools under the picture: what the hand does, with which colour and how broadly, and the way back.

import { Choice } from "#ui/Choice.tsx";
import { Colours } from "#ui/Colours.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { useWords } from "#words/useWords.ts";
import { brushSizes } from "./layer.ts";
import { symmetries } from "./symmetry.ts";
import { isPainting, painterModes, type PainterTool } from "./tool.ts";
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
  const t = useWords("studio");
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <Choice
          label={t("tools.label")}
          labelIs="spoken"
          iconsOnly
          options={painterModes.map((mode) => ({
            value: mode,
            label: t(`tools.modes.${mode}`),
            icon: icons[mode],
          }))}
          value={tool.mode}
          onChange={(mode) => onTool({ ...tool, mode })}
        />
        <span className={styles.history}>
          <IconButton
            icon="undo"
            name={t("tools.undo")}
            shortcut="Ctrl+Z"
            disabled={!onUndo}
            onClick={onUndo}
          />
          <IconButton
            icon="redo"
            name={t("tools.redo")}
            shortcut="Ctrl+Y"
            disabled={!onRedo}
            onClick={onRedo}
          />
          <IconButton icon="clear" name={t("tools.clear")} onClick={onClear} />
        </span>
      </div>
      <p className={styles.hint}>{t(`tools.hints.${tool.mode}`)}</p>
      {isPainting(tool.mode) && (
        <div className={styles.row}>
          {tool.mode !== "fill" && (
            <Choice
              label={t("tools.brushSize")}
              labelIs="spoken"
              options={brushSizes.map((size) => ({ value: `${size}`, label: `${size} px` }))}
              value={`${tool.brushSize}`}
              onChange={(text) =>
                onTool({ ...tool, brushSize: brushSizes.find((size) => `${size}` === text) ?? 1 })
              }
            />
          )}
          <Choice
            label={t("tools.symmetry")}
            labelIs="spoken"
            iconsOnly
            options={symmetries.map((value) => ({
              value,
              label: t(`tools.symmetries.${value}`),
              icon: symmetryIcons[value],
            }))}
            value={tool.symmetry}
            onChange={(symmetry) => onTool({ ...tool, symmetry })}
          />
          {tool.mode !== "erase" && (
            <Colours
              label={t("tools.brushColour")}
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

const symmetryIcons = { off: "asymmetric", sides: "mirror", four: "quarters" } as const;

const icons = { move: "move", paint: "brush", erase: "eraser", fill: "fill", pick: "pick" } as const;
