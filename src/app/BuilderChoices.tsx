// What the frame shows: a lesson, one panel or the whole page; language, theme, experiment and measures.

import { lessons } from "#core/lessons/index.ts";
import { schema } from "#embed/schema.ts";
import { Choice } from "#ui/Choice.tsx";
import { Menu } from "#ui/Menu.tsx";
import { Slider } from "#ui/Slider.tsx";
import { TextField } from "#ui/TextField.tsx";
import { useWords } from "#words/useWords.ts";
import { useBuilder } from "./builderStore.ts";
import { useLanguage } from "./language.ts";
import styles from "./Builder.module.css";

const longestLink = 4000;

export function BuilderChoices() {
  const t = useWords("builder");
  const named = useWords("parts");
  const spoken = useLanguage((state) => (state.spoken === "zh" ? "zh" : "en"));
  const { options, link, title, width, height, choose, set } = useBuilder();
  return (
    <div className={styles.choices}>
      <Menu
        label={t("lesson")}
        value={options.lesson ?? ""}
        options={[
          { value: "", label: t("noLesson") },
          ...lessons.map((lesson) => ({ value: lesson.id, label: lesson.title[spoken] })),
        ]}
        onChange={(id) => choose({ lesson: id === "" ? null : id })}
      />
      <Menu
        label={t("panel")}
        value={options.panel}
        options={schema.panel.choices.map((value) => ({
          value,
          label: value === "all" ? t("wholePage") : named(value),
        }))}
        onChange={(panel) => choose({ panel })}
      />
      <Choice
        label={t("lang")}
        value={options.lang}
        options={schema.lang.choices.map((value) => ({ value, label: t(`langs.${value}`) }))}
        onChange={(lang) => choose({ lang })}
      />
      <Menu
        label={t("theme")}
        value={options.theme}
        options={schema.theme.choices.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(theme) => choose({ theme })}
      />
      <Choice
        label={t("width")}
        value={width === null ? "column" : "fixed"}
        options={[
          { value: "column", label: t("column") },
          { value: "fixed", label: t("fixed") },
        ]}
        onChange={(kind) => set({ width: kind === "column" ? null : 720 })}
      />
      {width !== null && (
        <Slider
          label={t("width")}
          min={320}
          max={1200}
          step={20}
          unit="px"
          value={width}
          onChange={(next) => set({ width: next })}
        />
      )}
      <Slider
        label={t("height")}
        min={320}
        max={1600}
        step={20}
        unit="px"
        value={height}
        help={t("heightHelp")}
        onChange={(next) => set({ height: next })}
      />
      <TextField label={t("frameTitle")} value={title} onChange={(next) => set({ title: next })} />
      <TextField
        label={t("experiment")}
        value={link}
        longest={longestLink}
        onChange={(text) => set({ link: text.slice(text.indexOf("#") + 1) })}
      />
    </div>
  );
}
