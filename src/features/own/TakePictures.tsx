// Pictures from the camera: held down, the button (or Space) adds eight a second to the chosen class.

import { useEffect, useRef, useState } from "react";
import { ownShape } from "#core/datasets/ownPictures.ts";
import { fingerprintOf } from "#core/files/pictures/fingerprint.ts";
import { useOwn } from "#state/ownStore.ts";
import { smallFrame } from "#state/smallPicture.ts";
import { Button } from "#ui/Button.tsx";
import { Menu } from "#ui/Menu.tsx";
import { useWords } from "#words/useWords.ts";
import { CameraView } from "./CameraView.tsx";
import { useCamera } from "./useCamera.ts";
import styles from "./Own.module.css";

const everyMs = 125;

export function TakePictures() {
  const t = useWords("own");
  const { state, video, start, stop } = useCamera();
  const drafts = useOwn((own) => own.drafts);
  const take = useOwn((own) => own.take);
  const [asked, setAsked] = useState(0);
  const chosen = drafts.find(({ id }) => id === asked) ?? drafts[0];
  const className = chosen?.name ?? "";
  const [held, setHeld] = useState(false);
  const count = useRef(0);

  useEffect(() => {
    if (!held) return undefined;
    let busy = false;
    const shoot = async () => {
      if (busy || !video.current) return;
      busy = true;
      // A frame that is not there yet is missed; the next one comes soon.
      const pixels = await smallFrame(video.current, ownShape).catch(() => null);
      busy = false;
      if (!pixels) return;
      count.current++;
      take([{ className, name: `camera ${count.current}`, pixels, fingerprint: fingerprintOf(pixels) }]);
    };
    void shoot();
    const timer = setInterval(() => void shoot(), everyMs);
    // The hand may let go anywhere, and a page that is left gets no key up.
    const letGo = () => setHeld(false);
    const endings = ["pointerup", "pointercancel", "blur"] as const;
    for (const ending of endings) addEventListener(ending, letGo);
    return () => {
      clearInterval(timer);
      for (const ending of endings) removeEventListener(ending, letGo);
    };
  }, [held, className, video, take]);

  return (
    <div className={styles.taking}>
      <CameraView state={state} video={video} start={start} stop={stop} />
      <div className={styles.aside}>
        <p>{t("camera.about")}</p>
        <Menu
          label={t("camera.class")}
          value={`${chosen?.id ?? 0}`}
          options={drafts.map(({ id, name, pictures }) => ({
            value: `${id}`,
            label: `${name} (${pictures.length})`,
          }))}
          onChange={(id) => setAsked(Number(id))}
        />
        <Button
          kind="primary"
          disabled={state.phase !== "on"}
          aria-pressed={held}
          onPointerDown={() => setHeld(true)}
          onKeyDown={(event) => {
            if (event.key !== " " && event.key !== "Enter") return;
            event.preventDefault();
            setHeld(true);
          }}
          onKeyUp={() => setHeld(false)}
        >
          {held ? t("camera.taking") : t("camera.hold")}
        </Button>
        <p className={styles.count}>{t("camera.alike")}</p>
      </div>
    </div>
  );
}
