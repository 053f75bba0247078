// The colours of a chart: on screen the page's tokens, on paper and in files the light theme's own values.

export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly surface: string;
  readonly clean: string;
  readonly cleanText: string;
  readonly poisoned: string;
  readonly poisonedText: string;
  readonly truth: string;
  readonly truthText: string;
}

export const screenPalette: Palette = {
  ink: "var(--ink)",
  inkSoft: "var(--ink-soft)",
  line: "var(--line)",
  surface: "var(--surface)",
  clean: "var(--clean)",
  cleanText: "var(--clean-text)",
  poisoned: "var(--poisoned)",
  poisonedText: "var(--poisoned-text)",
  truth: "var(--truth)",
  truthText: "var(--truth-text)",
};

/** Okabe and Ito (2008) as in tokens.css; a file cannot look there. */
export const paperPalette: Palette = {
  ink: "#1b1b1f",
  inkSoft: "#5b5b64",
  line: "#e5e2dc",
  surface: "#ffffff",
  clean: "#0072b2",
  cleanText: "#00639c",
  poisoned: "#d55e00",
  poisonedText: "#a84a00",
  truth: "#8b8b93",
  truthText: "#5b5b64",
};
