// English words of what opens late: they come with it (lateWords.ts).

import { builder } from "./builder.ts";
import { parts } from "./parts.ts";

export const lateEnglish = { builder, parts } as const;
