import type { plant as english } from "../en/plant.ts";
import type { Translation } from "../translation.ts";

export const plant: Translation<typeof english> = {};
