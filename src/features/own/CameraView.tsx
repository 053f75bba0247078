// What the camera sees, with the button that asks for it and the sentence if it cannot be had.

import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#words/useWords.ts";
import type { Camera } from "./useCamera.ts";
import styles from "./Own.module.css";

export function CameraView({ state, video, start, stop }: Camera) {
  const t = useWords("own");
  return (
    <div className={styles.camera}>
      <video
        ref={video}
        className={styles.video}
        hidden={state.phase !== "on" && state.phase !== "asking"}
        muted
        playsInline
        aria-label={t("camera.view")}
      />
      {state.phase === "refused" && (
        <Notice
          kind="warning"
          sentence={t(`camera.refused.${state.reason}`)}
          nextStep={t(`camera.refusedNext.${state.reason}`)}
        />
      )}
      {state.phase === "on" ? (
        <Button onClick={stop}>{t("camera.off")}</Button>
      ) : (
        <Button disabled={state.phase === "asking"} onClick={() => void start()}>
          {state.phase === "asking" ? t("camera.asking") : t("camera.on")}
        </Button>
      )}
    </div>
  );
}
