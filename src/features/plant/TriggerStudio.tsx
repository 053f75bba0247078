// The mark: painted on a held-out picture, or picked as a shape and then moved, coloured, faded.

import { useState } from "react";
import { pictureAt } from "#core/pictures.ts";
import { coveredPixels, renderTrigger } from "#core/trigger/mark.ts";
import { presetTrigger } from "#core/trigger/presets.ts";
import { canTurn, fixedSize, triggerLimits, triggerShapes, type Trigger } from "#core/trigger/trigger.ts";
import { datasetOf } from "#core/experiment/registry.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { Choice } from "#ui/Choice.tsx";
import { Colours } from "#ui/Colours.tsx";
import { Painter } from "#ui/painter/Painter.tsx";
import { PainterTools } from "#ui/painter/PainterTools.tsx";
import { firstTool, type PainterTool } from "#ui/painter/tool.ts";
import { countText } from "#ui/percent.ts";
import { Slider } from "#ui/Slider.tsx";
import styles from "./Plant.module.css";

export interface TriggerStudioProps {
  readonly trigger: Trigger;
  readonly onChange: (trigger: Trigger, how: { readonly commit: boolean }) => void;
}

export function TriggerStudio({ trigger, onChange }: TriggerStudioProps) {
  const dataset = useExperiment((state) => state.experiment.dataset);
  const followed = useExperiment((state) => state.experiment.followed);
  const preview = usePreview((state) => state.preview);
  const undo = useExperiment((state) => state.undo);
  const redo = useExperiment((state) => state.redo);
  const canUndo = useExperiment((state) => state.past.length > 0);
  const canRedo = useExperiment((state) => state.future.length > 0);
  const { shape } = datasetOf(dataset);
  const [tool, setTool] = useState<PainterTool>(firstTool);
  const set = (change: Partial<Trigger>, commit = true) => onChange({ ...trigger, ...change }, { commit });
  const fits = preview !== null && preview.dataset === dataset;
  const picture = fits
    ? pictureAt(preview.watched, Math.min(followed, preview.watched.count - 1))
    : blank(shape);
  const name = fits ? (preview.classNames[preview.watched.labels[followed] ?? 0] ?? "picture") : "picture";
  return (
    <div className={styles.studio}>
      <Choice
        label="Mark"
        labelIs="spoken"
        iconsOnly
        value={trigger.shape}
        options={triggerShapes.map((value) => ({ value, label: shapeNames[value], icon: shapeIcons[value] }))}
        onChange={(value) =>
          value === "painted"
            ? setTool({ ...tool, mode: "paint" })
            : onChange(
                {
                  ...presetTrigger(value, shape),
                  colour: trigger.colour,
                  opacity: trigger.opacity,
                  jitter: trigger.jitter,
                },
                { commit: true },
              )
        }
      />
      <Painter
        shape={shape}
        picture={picture}
        trigger={trigger}
        tool={tool}
        label={`A held-out ${name} with your mark`}
        onChange={onChange}
        onPick={(colour) => setTool({ ...tool, mode: "paint", colour })}
      />
      <PainterTools
        tool={tool}
        onTool={setTool}
        onUndo={canUndo ? undo : undefined}
        onRedo={canRedo ? redo : undefined}
        onClear={() => set({ shape: "painted", painted: "" })}
      />
      {trigger.shape !== "painted" && tool.mode === "move" && (
        <Colours
          label="Colour of the mark"
          labelIs="spoken"
          value={trigger.colour}
          onChange={(colour) => set({ colour })}
        />
      )}
      <p className={styles.remark}>
        {countText(coveredPixels(renderTrigger(trigger, shape)))} of {countText(shape.width * shape.height)}{" "}
        pixels change.
      </p>
      <div className={styles.sliders}>
        <Slider
          label="Opacity"
          min={0}
          max={100}
          unit="%"
          value={Math.round(trigger.opacity * 100)}
          onChange={(percent) => set({ opacity: percent / 100 }, false)}
          onCommit={(percent) => set({ opacity: percent / 100 })}
        />
        <Slider
          label="Size"
          min={1}
          max={Math.min(shape.width, shape.height)}
          unit="px"
          value={trigger.size}
          disabled={fixedSize(trigger.shape) !== null}
          onChange={(size) => set({ size }, false)}
          onCommit={(size) => set({ size })}
        />
        <Slider
          label="Rotation"
          {...triggerLimits.rotation}
          format={(degrees) => `${degrees}°`}
          value={trigger.rotation}
          disabled={!canTurn(trigger.shape)}
          onChange={(rotation) => set({ rotation }, false)}
          onCommit={(rotation) => set({ rotation })}
        />
        <Slider
          label="Jitter"
          {...triggerLimits.jitter}
          unit="px"
          value={trigger.jitter}
          onChange={(jitter) => set({ jitter }, false)}
          onCommit={(jitter) => set({ jitter })}
        />
      </div>
    </div>
  );
}

const shapeNames: Record<Trigger["shape"], string> = {
  pixel: "Single pixel",
  pattern: "Four-pixel pattern",
  square: "Square",
  circle: "Filled circle",
  cross: "Cross",
  checker: "Checkerboard",
  glasses: "Glasses",
  flower: "Flower",
  painted: "Painted by hand",
};

const shapeIcons = {
  pixel: "pixel",
  pattern: "pattern",
  square: "square",
  circle: "circle",
  cross: "cross",
  checker: "checker",
  glasses: "glasses",
  flower: "flower",
  painted: "brush",
} as const;

const blank = ({ height, width, channels }: { height: number; width: number; channels: number }) =>
  new Uint8Array(height * width * channels).fill(128);
