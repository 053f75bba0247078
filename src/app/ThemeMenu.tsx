// Light, dark, large for a hall, or as the system has it. Not remembered: the start is what the address says, else
// the system's own choice.

import { useState } from "react";
import { DropdownMenu } from "#ui/DropdownMenu.tsx";
import { useWords } from "#words/useWords.ts";
import { useOptions } from "./options.ts";
import { themes, wear, type Theme } from "./theme.ts";

export function ThemeMenu() {
  const t = useWords("app");
  const initial = useOptions((state) => state.options.theme);
  const [theme, setTheme] = useState<Theme>(initial);
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
