import type { share as english } from "../en/share.ts";
import type { Translation } from "../translation.ts";

export const share: Translation<typeof english> = {};
