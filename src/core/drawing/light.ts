// Light over a finished picture, the same lottery for cats and dogs.

import type { Random } from "#core/random.ts";
import { coverAt, glow } from "./mask.ts";
import type { Raster } from "./raster.ts";

/** A lamp somewhere, a tint, a dimmer and the camera's grain. */
export function lightUp(raster: Raster, random: Random): void {
  const lamp = glow(raster, random.between(-6, 38), random.between(-6, 38), random.between(9, 18));
  const strength = random.between(-0.28, 0.28);
  const exposure = random.between(0.86, 1.1);
  const tint = [random.between(0.93, 1.07), random.between(0.96, 1.04), random.between(0.93, 1.07)];
  const grain = random.between(0.004, 0.02);
  for (let cell = 0; cell < raster.width * raster.height; cell++) {
    const lit = coverAt(lamp, cell % raster.width, Math.floor(cell / raster.width));
    const light = exposure * (1 + strength * lit);
    const noise = grain * random.between(-1, 1);
    for (let channel = 0; channel < 3; channel++) {
      const at = cell * 3 + channel;
      raster.values[at] = (raster.values[at] ?? 0) * light * (tint[channel] ?? 1) + noise;
    }
  }
}
