// Every picture set of the playground, in the order of the menu. Adding one is one line here.

import { cifar10 } from "./cifar10.ts";
import type { Dataset } from "./dataset.ts";
import { digits } from "./digits.ts";
import { mnist } from "./mnist.ts";
import { own } from "./own.ts";
import { pets } from "./pets.ts";

export const datasets: readonly Dataset[] = [pets, digits, cifar10, mnist, own];
