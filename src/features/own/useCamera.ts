// The camera: asked for only when a button is pressed, and let go of as soon as its picture is no longer shown.

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export type CameraRefusal = "insecure" | "policy" | "denied" | "none" | "busy";

export type CameraState =
  | { readonly phase: "off" }
  | { readonly phase: "asking" }
  | { readonly phase: "on" }
  | { readonly phase: "refused"; readonly reason: CameraRefusal };

export interface Camera {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  start(): Promise<void>;
  stop(): void;
}

export function useCamera(): Camera {
  const [state, setState] = useState<CameraState>({ phase: "off" });
  const video = useRef<HTMLVideoElement | null>(null);
  const stream = useRef<MediaStream | null>(null);
  const wanted = useRef(false);
  const letGo = useCallback(() => {
    wanted.current = false;
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = null;
  }, []);
  useEffect(() => letGo, [letGo]);
  return {
    state,
    video,
    async start() {
      if (wanted.current) return;
      wanted.current = true;
      setState({ phase: "asking" });
      try {
        if (!isSecureContext) throw new DOMException("", "SecurityError");
        const given = await navigator.mediaDevices.getUserMedia({
          audio: false,
          video: { width: { ideal: 320 }, height: { ideal: 240 }, facingMode: "environment" },
        });
        stream.current = given;
        // Closed while the browser was asking.
        if (!wanted.current) return letGo();
        given.getVideoTracks()[0]?.addEventListener("ended", () => {
          letGo();
          setState({ phase: "refused", reason: "busy" });
        });
        if (video.current) {
          video.current.srcObject = given;
          await video.current.play();
        }
        setState({ phase: "on" });
      } catch (error) {
        letGo();
        setState({ phase: "refused", reason: refusalOf(error) });
      }
    },
    stop() {
      letGo();
      setState({ phase: "off" });
    },
  };
}

function refusalOf(error: unknown): CameraRefusal {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "SecurityError") return "insecure";
  if (name === "NotAllowedError") return isBlockedByFrame() ? "policy" : "denied";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "none";
  // No mediaDevices at all, or a camera that another program holds.
  return name === "" ? "insecure" : "busy";
}

/** Whether the page that embeds this one keeps the camera from it. Only Chromium tells. */
function isBlockedByFrame(): boolean {
  const policy = (document as { featurePolicy?: { allowsFeature(name: string): boolean } }).featurePolicy;
  return policy?.allowsFeature("camera") === false;
}
