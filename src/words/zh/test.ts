import type { test as english } from "../en/test.ts";
import type { Translation } from "../translation.ts";

export const test: Translation<typeof english> = {};
