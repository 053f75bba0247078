// The language, each under its own name, so that everybody finds their own.

import { DropdownMenu } from "#ui/DropdownMenu.tsx";
import { languages, type Language } from "#words/languages.ts";
import { useWords } from "#words/useWords.ts";
import { chooseLanguage, useLanguage } from "./language.ts";

export function LanguageMenu() {
  const t = useWords("app");
  const spoken = useLanguage((state) => state.spoken);
  return (
    <DropdownMenu
      label={t("language")}
      icon="language"
      iconOnly
      actions={(Object.keys(languages) as Language[]).map((id) => ({
        id,
        label: languages[id],
        lang: id === "zh" ? "zh-Hans" : id,
        checked: id === spoken,
        onSelect: () => void chooseLanguage(id),
      }))}
    />
  );
}
