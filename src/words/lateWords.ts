// Adds the English words that do not come with the page. Imported by what says them; other languages have theirs already.

import i18next from "i18next";
import { lateEnglish } from "./en/late.ts";
import "./words.ts";

for (const [part, words] of Object.entries(lateEnglish)) i18next.addResourceBundle("en", part, words);
