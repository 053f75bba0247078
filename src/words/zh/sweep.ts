import type { sweep as english } from "../en/sweep.ts";
import type { Translation } from "../translation.ts";

export const sweep: Translation<typeof english> = {};
