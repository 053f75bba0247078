// Every attack of the playground, in the order of the menu. Adding one is one line here.

import type { Attack } from "./attack.ts";
import { badnets } from "./badnets.ts";
import { ban } from "./ban.ts";
import { blended } from "./blended.ts";
import { cban } from "./cban.ts";
import { invisibleAdaptive } from "./invisibleAdaptive.ts";
import { invisibleStatic } from "./invisibleStatic.ts";
import { labelConsistent } from "./labelConsistent.ts";
import { labelFlip } from "./labelFlip.ts";
import { randomBackdoor } from "./randomBackdoor.ts";
import { sig } from "./sig.ts";
import { wanet } from "./wanet.ts";

export const attacks: readonly Attack[] = [
  badnets,
  blended,
  sig,
  invisibleStatic,
  invisibleAdaptive,
  randomBackdoor,
  ban,
  cban,
  wanet,
  labelConsistent,
  labelFlip,
];
