// The mark's numbers: how strong, how large, how far turned, how far it may lie from its place.

import type { Shape } from "#core/pictures.ts";
import { canTurn, fixedSize, triggerLimits, type Trigger } from "#core/trigger/trigger.ts";
import { Slider } from "#ui/Slider.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./Plant.module.css";

export interface TriggerSlidersProps {
  readonly trigger: Trigger;
  readonly shape: Shape;
  readonly onChange: (trigger: Trigger, how: { readonly commit: boolean }) => void;
}

export function TriggerSliders({ trigger, shape, onChange }: TriggerSlidersProps) {
  const t = useWords("studio");
  const setter = (of: (value: number) => Partial<Trigger>) => (commit: boolean) => (value: number) =>
    onChange({ ...trigger, ...of(value) }, { commit });
  const opacity = setter((percent) => ({ opacity: percent / 100 }));
  const size = setter((pixels) => ({ size: pixels }));
  const rotation = setter((degrees) => ({ rotation: degrees }));
  const jitter = setter((pixels) => ({ jitter: pixels }));
  return (
    <>
      <div className={styles.sliders}>
        <Slider
          label={t("opacity")}
          min={0}
          max={100}
          unit="%"
          value={Math.round(trigger.opacity * 100)}
          onChange={opacity(false)}
          onCommit={opacity(true)}
        />
        <Slider
          label={t("size")}
          min={1}
          max={Math.min(shape.width, shape.height)}
          unit="px"
          value={trigger.size}
          disabled={fixedSize(trigger.shape) !== null}
          onChange={size(false)}
          onCommit={size(true)}
        />
        <Slider
          label={t("rotation")}
          {...triggerLimits.rotation}
          format={(degrees) => `${degrees}°`}
          value={trigger.rotation}
          disabled={!canTurn(trigger.shape)}
          onChange={rotation(false)}
          onCommit={rotation(true)}
        />
        <Slider
          label={t("jitter")}
          {...triggerLimits.jitter}
          format={(pixels) => `±${pixels}\u00a0px`}
          value={trigger.jitter}
          onChange={jitter(false)}
          onCommit={jitter(true)}
        />
      </div>
      {trigger.jitter > 0 && <p className={styles.remark}>{t("jitterHelp", { jitter: trigger.jitter })}</p>}
    </>
  );
}
