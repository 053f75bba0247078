import type { contrast as english } from "../en/contrast.ts";
import type { Translation } from "../translation.ts";

export const contrast: Translation<typeof english> = {};
