// How visible the mark is on the picture that the page follows.

import { useMemo } from "react";
import { renderTrigger, stampMark } from "#core/trigger/mark.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { Visibility } from "#ui/painter/Visibility.tsx";
import { useFollowedPicture } from "./followedPicture.ts";

export function MarkVisibility({ trigger }: { readonly trigger: Trigger }) {
  const { shape, picture } = useFollowedPicture();
  const triggered = useMemo(() => {
    const pixels = picture.slice();
    stampMark(renderTrigger(trigger, shape), pixels);
    return pixels;
  }, [picture, trigger, shape]);
  return <Visibility shape={shape} before={picture} after={triggered} />;
}
