// The themes of the page, and putting one on.

import { schema } from "#embed/schema.ts";

export const themes = schema.theme.choices;
export type Theme = (typeof themes)[number];

export function wornTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return themes.find((each) => each === theme) ?? "system";
}

export function wear(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}
