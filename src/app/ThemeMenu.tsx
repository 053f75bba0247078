// Light, dark, large for a hall, or as the system has it. Not remembered: the system's own choice is the start.

import { useState } from "react";
import { DropdownMenu } from "#ui/DropdownMenu.tsx";
import { useWords } from "#words/useWords.ts";

const themes = ["system", "light", "dark", "projector"] as const;
type Theme = (typeof themes)[number];

export function ThemeMenu() {
  const t = useWords("app");
  const [theme, setTheme] = useState<Theme>("system");
  const choose = (next: Theme) => {
    wear(next);
    setTheme(next);
  };
  return (
    <DropdownMenu
      label={t("theme.label")}
      icon="theme"
      iconOnly
      actions={themes.map((id) => ({
        id,
        label: t(`theme.${id}`),
        checked: id === theme,
        onSelect: () => choose(id),
      }))}
    />
  );
}

function wear(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
}
