// Every attack of the playground, in the order of the menu. Adding one is one line here.

import type { Attack } from "./attack.ts";
import { badnets } from "./badnets.ts";

export const attacks: readonly Attack[] = [badnets];
