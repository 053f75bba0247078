// The languages that the page speaks, each under its own name.

export const languages = { en: "English", zh: "简体中文" } as const;
export type Language = keyof typeof languages;
