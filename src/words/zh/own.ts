import type { own as english } from "../en/own.ts";
import type { Translation } from "../translation.ts";

export const own: Translation<typeof english> = {};
