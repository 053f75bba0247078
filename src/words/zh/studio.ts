import type { studio as english } from "../en/studio.ts";
import type { Translation } from "../translation.ts";

export const studio: Translation<typeof english> = {};
