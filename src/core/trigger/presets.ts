// The trigger that each shape starts as on pictures of a given size: in the lower right corner, red on colour
// pictures and white on grey ones.

import type { Shape } from "#core/pictures.ts";
import type { Trigger, TriggerShape } from "./trigger.ts";

export function presetTrigger(shape: TriggerShape, picture: Shape): Trigger {
  const { size, margin } = presets[shape];
  return {
    shape,
    size,
    x: picture.width - margin,
    y: picture.height - margin,
    colour: picture.channels === 3 ? "#ff0d0d" : "#ffffff",
    opacity: 1,
    rotation: 0,
    jitter: 0,
    painted: "",
  };
}

// `margin` is the distance of the middle from the far border. Pixel and pattern lie where the re-implementations
// of BadNets put them: (H−2, W−2) and the 3×3 box that ends there.
const presets: Record<TriggerShape, { readonly size: number; readonly margin: number }> = {
  pixel: { size: 1, margin: 2 },
  pattern: { size: 3, margin: 3 },
  square: { size: 3, margin: 3 },
  circle: { size: 7, margin: 5 },
  cross: { size: 7, margin: 5 },
  checker: { size: 5, margin: 4 },
  glasses: { size: 13, margin: 8 },
  flower: { size: 9, margin: 6 },
  painted: { size: 7, margin: 5 },
};
