// How visible the mark is on the picture that the page follows.

import { useDeferredValue, useMemo } from "react";
import { renderTrigger, stampMark } from "#core/trigger/mark.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { Visibility } from "#ui/painter/Visibility.tsx";
import { useFollowedPicture } from "./followedPicture.ts";

export function MarkVisibility({ trigger }: { readonly trigger: Trigger }) {
  const { shape, picture } = useFollowedPicture();
  // The brush goes first.
  const drawn = useDeferredValue(trigger);
  const triggered = useMemo(() => {
    const pixels = picture.slice();
    stampMark(renderTrigger(drawn, shape), pixels);
    return pixels;
  }, [picture, drawn, shape]);
  return <Visibility shape={shape} before={picture} after={triggered} />;
}
