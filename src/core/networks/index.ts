// Every network of the playground, in the order of the menu. Adding one is one line here.

import { cnn3 } from "./cnn3.ts";
import { cnn4 } from "./cnn4.ts";
import { lenet } from "./lenet.ts";
import { mlp } from "./mlp.ts";
import type { Network } from "./network.ts";

export const networks: readonly Network[] = [lenet, cnn3, cnn4, mlp];
