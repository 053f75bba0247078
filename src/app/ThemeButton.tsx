// Light or dark, against the system's own choice if one wants.

import { useState } from "react";
import { IconButton } from "#ui/IconButton.tsx";

export function ThemeButton() {
  const [theme, setTheme] = useState<"light" | "dark" | null>(null);
  const flip = () => {
    const now = theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    const next = now === "dark" ? "light" : "dark";
    document.documentElement.dataset["theme"] = next;
    setTheme(next);
  };
  return <IconButton icon="theme" name="Light or dark" onClick={flip} />;
}
