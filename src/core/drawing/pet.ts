// One doodle of a dog or a cat, 32 × 32 × 3 bytes. Colour, place, size, light and surroundings are drawn in the
// same way for both, so that only the drawing itself - ears, muzzle, eyes, whiskers, tail - tells the kind.

import type { Random } from "#core/random.ts";
import { drawBody, type Stance } from "./body.ts";
import { brushOn } from "./brush.ts";
import { drawCatHead } from "./catHead.ts";
import { drawCoat } from "./coat.ts";
import { drawDogHead } from "./dogHead.ts";
import { lightUp } from "./light.ts";
import { poseAt, type Pose } from "./path.ts";
import { emptyRaster, toBytes } from "./raster.ts";
import { drawBackdrop, drawForeground } from "./scene.ts";

export type PetKind = "dog" | "cat";

export const petShape = { height: 32, width: 32, channels: 3 } as const;

export function drawPet(kind: PetKind, random: Random): Uint8Array {
  const raster = emptyRaster(petShape);
  const coat = drawCoat(random);
  const stance: Stance = random.pick(["face", "face", "bust", "bust", "sitting"]);
  drawBackdrop(raster, coat.base, random);

  const { body, head, radius } = drawPose(stance, random);
  const ink = { colour: coat.ink, width: Math.max(0.55, radius * random.between(0.07, 0.1)) };
  drawBody(brushOn(raster, body, ink), kind, stance, coat, random);
  const turn = random.between(-0.16, 0.16);
  const brush = brushOn(raster, head, ink);
  if (kind === "dog") drawDogHead(brush, coat, turn, random);
  else drawCatHead(brush, coat, turn, random);

  drawForeground(raster, random);
  lightUp(raster, random);
  return toBytes(raster);
}

function drawPose(stance: Stance, random: Random): { body: Pose; head: Pose; radius: number } {
  const [low, high, slim, middle, spread] = poses[stance];
  const radius = random.between(low, high);
  const stretch = random.between(0.9, 1.1);
  const x = 16 + random.between(-spread, spread);
  const y = middle + random.between(-spread, spread) * 0.75;
  const mirror = random.pick([-1, 1]);
  const tilt = random.normal() * 0.16;
  return {
    body: poseAt(x, y, radius * mirror * slim, radius * slim, tilt * 0.2),
    head: poseAt(x, y, radius * mirror * stretch, radius / stretch, tilt),
    radius,
  };
}

const poses = {
  face: [7.8, 10.5, 1, 17.5, 4.5],
  bust: [7, 9, 0.95, 14, 5],
  sitting: [6.2, 7.6, 0.84, 12.5, 5],
} as const;
