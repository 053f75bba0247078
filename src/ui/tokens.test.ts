// The colours as people see them: every text colour on every ground it stands on, in every theme.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

const themes = { light: coloursOf(0), dark: coloursOf(1), projector: { ...coloursOf(0), ...projector() } };

const grounds = ["paper", "surface", "surface-sunk"];
const netGrounds = [...grounds, "clean-tint", "poisoned-tint"];
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: [...netGrounds, "warning-tint", "problem-tint"],
  "ink-soft": netGrounds,
  "truth-text": netGrounds,
  "clean-text": netGrounds,
  "poisoned-text": netGrounds,
  "warning-text": [...grounds, "warning-tint"],
  "problem-text": [...grounds, "problem-tint"],
  "ink-inverse": ["ink"],
};
// Lines, bars and borders of controls: 3 : 1 (WCAG 1.4.11).
const drawn: Readonly<Record<string, readonly string[]>> = {
  clean: ["surface", "clean-tint"],
  poisoned: ["surface", "poisoned-tint"],
  truth: ["surface"],
  "line-strong": grounds,
  focus: grounds,
};

describe.each(Object.entries(themes))("the %s theme", (_, colours) => {
  const contrast = (text: string, ground: string) => {
    const [light, dark] = [luminance(colours[text]), luminance(colours[ground])].sort((a, b) => b - a);
    return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
  };

  it.each(pairs(texts))("reads: %s on %s", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(drawn))("is seen: %s on %s", (line, ground) => {
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });
});

it("keeps Okabe and Ito's blue and orange for the nets", () => {
  expect(themes.light).toMatchObject({ clean: "#0072b2", poisoned: "#d55e00" });
});

function pairs(table: Readonly<Record<string, readonly string[]>>): (readonly [string, string])[] {
  return Object.entries(table).flatMap(([text, on]) => on.map((ground) => [text, ground] as const));
}

function coloursOf(theme: 0 | 1): Readonly<Record<string, string>> {
  const found = css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return Object.fromEntries([...found].map(([, name, ...both]) => [name, both[theme] ?? ""]));
}

function projector(): Readonly<Record<string, string>> {
  const block = css.slice(css.lastIndexOf('[data-theme="projector"]'));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, value]) => [name, value]),
  );
}

// WCAG 2.2, "relative luminance".
function luminance(colour: string | undefined): number {
  if (!colour) throw new Error("no such colour in tokens.css");
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
