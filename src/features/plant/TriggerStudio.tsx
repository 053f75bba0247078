// The mark: painted on a held-out picture, or picked as a shape and then moved, coloured, turned, faded.

import { useState } from "react";
import type { Shape } from "#core/pictures.ts";
import { presetTrigger } from "#core/trigger/presets.ts";
import { triggerShapes, type Trigger } from "#core/trigger/trigger.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { Choice } from "#ui/Choice.tsx";
import { Colours } from "#ui/Colours.tsx";
import { Painter } from "#ui/painter/Painter.tsx";
import { PainterTools } from "#ui/painter/PainterTools.tsx";
import { firstTool, type PainterTool } from "#ui/painter/tool.ts";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { useFollowedPicture } from "./followedPicture.ts";
import { TriggerFile } from "./TriggerFile.tsx";
import { TriggerSliders } from "./TriggerSliders.tsx";
import { part } from "#ui/part.ts";
import styles from "./Plant.module.css";

export interface TriggerStudioProps {
  readonly trigger: Trigger;
  readonly onChange: (trigger: Trigger, how: { readonly commit: boolean }) => void;
}

export function TriggerStudio({ trigger, onChange }: TriggerStudioProps) {
  const t = useWords("studio");
  const core = useCoreWords();
  const undo = useExperiment((state) => state.undo);
  const redo = useExperiment((state) => state.redo);
  const canUndo = useExperiment((state) => state.past.length > 0);
  const canRedo = useExperiment((state) => state.future.length > 0);
  const { shape, picture, name } = useFollowedPicture();
  const [tool, setTool] = useState<PainterTool>(firstTool);
  const set = (change: Partial<Trigger>) => onChange({ ...trigger, ...change }, { commit: true });
  return (
    <div className={styles.studio} id="trigger-studio" {...part("studio")}>
      <Choice
        label={t("mark")}
        labelIs="spoken"
        iconsOnly
        value={trigger.shape}
        options={triggerShapes.map((value) => ({
          value,
          label: t(`shapes.${value}`),
          icon: value === "painted" ? "brush" : value,
        }))}
        onChange={(value) =>
          value === "painted"
            ? setTool({ ...tool, mode: "paint" })
            : onChange(otherShape(value, trigger, shape), { commit: true })
        }
      />
      <Painter
        shape={shape}
        picture={picture}
        trigger={trigger}
        tool={tool}
        label={t("picture", { name: name === null ? t("somePicture") : core(name) })}
        onChange={onChange}
        onPick={(colour) => setTool({ ...tool, mode: "paint", colour })}
      />
      <PainterTools
        tool={tool}
        onTool={setTool}
        onUndo={canUndo ? undo : undefined}
        onRedo={canRedo ? redo : undefined}
        onClear={() => set({ shape: "painted", rotation: 0, painted: "" })}
      />
      {trigger.shape !== "painted" && tool.mode === "move" && (
        <Colours
          label={t("markColour")}
          labelIs="spoken"
          value={trigger.colour}
          onChange={(colour, how) => onChange({ ...trigger, colour }, how)}
        />
      )}
      <TriggerSliders trigger={trigger} shape={shape} onChange={onChange} />
      <TriggerFile trigger={trigger} shape={shape} onChange={set} />
    </div>
  );
}

/** At the new shape's usual place and size; what does not belong to a shape is kept. */
function otherShape(shape: Trigger["shape"], { colour, opacity, jitter }: Trigger, picture: Shape): Trigger {
  return { ...presetTrigger(shape, picture), colour, opacity, jitter };
}
