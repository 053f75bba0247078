// The declarations that are shipped, put before the compiler beside the source: each says what the other does.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { elementTypes } from "./elementTypes.ts";

const root = join(import.meta.dirname, "../..");
let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler complains of, "" for nothing. */
function complaintsAbout(source: string, declarations = elementTypes()): string {
  // Below the source, so that its "#embed/…" means the same.
  folder = mkdtempSync(join(root, "scripts/serve/.types-"));
  writeFileSync(join(folder, "backdoor-playground.d.ts"), declarations);
  writeFileSync(join(folder, "page.ts"), source);
  const settings = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { skipLibCheck: false, types: [] },
    include: ["*.ts"],
    exclude: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  try {
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { cwd: root, encoding: "utf8" });
    return "";
  } catch (error) {
    return (error as { stdout?: string }).stdout ?? "";
  }
}

const imports = `
  import type * as Shipped from "./backdoor-playground";
  import type { BackdoorPlaygroundElement as Element } from "#embed/element.ts";
  import type { EmbedEvents, EmbedState } from "#embed/contract.ts";
`;

test("the compiler takes them, and they say what the source says", () => {
  const source = `${imports}
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    type Plain<T> = { [Key in keyof T]: T[Key] };
    export const state: Same<Plain<Shipped.EmbedState>, Plain<EmbedState>> = true;
    export const names: Same<keyof Shipped.EmbedEvents, keyof EmbedEvents> = true;
    export const there = (events: EmbedEvents): Shipped.EmbedEvents => events;
    export const back = (events: Shipped.EmbedEvents): EmbedEvents => events;
    type Methods = "load" | "state";
    export const does = (element: Element): Pick<Shipped.BackdoorPlaygroundElement, Methods> => element;
    type Own = Exclude<keyof Element, keyof HTMLElement | "connectedCallback" | "disconnectedCallback" | "attributeChangedCallback">;
    export const methods: Same<Own, Methods> = true;
  `;
  expect(complaintsAbout(source)).toBe("");
}, 60_000);

test("an author's page is typed: what comes with an event, what a method takes", () => {
  const source = `
    import type { BackdoorPlaygroundAttributes } from "./backdoor-playground";
    const playground = document.querySelector("backdoor-playground");
    playground?.addEventListener("flip", ({ detail }) => detail.step.toFixed());
    playground?.addEventListener("error", ({ detail }) => detail.sentence.trim());
    playground?.addEventListener("click", ({ clientX }) => clientX.toFixed());
    // @ts-expect-error
    playground?.addEventListener("flip", ({ detail }) => detail.sentence);
    // @ts-expect-error
    void playground?.load(7);
    void playground?.state().then(({ score }) => score?.toFixed());
    export const some: BackdoorPlaygroundAttributes = { lesson: "first-flip", panel: "two-by-two" };
    // @ts-expect-error
    export const other: BackdoorPlaygroundAttributes = { panel: "stduio" };
  `;
  expect(complaintsAbout(source)).toBe("");
}, 60_000);

test("declarations that say something else are found out", () => {
  const other = elementTypes().replace("readonly step: number;", "readonly step: string;");
  const source = `${imports}
    export const there = (state: EmbedState): Shipped.EmbedState => state;`;
  expect(complaintsAbout(source, other)).toContain("not assignable");
}, 60_000);
