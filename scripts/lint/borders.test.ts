// Each border between the layers, and each rule of the house, is seen to fail: a file that breaks it is an
// error of the linter. The files lie outside the repository, so that no other check ever meets them.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const imports = "eslint(no-restricted-imports)";
const properties = "eslint(no-restricted-properties)";
const globals = "eslint(no-restricted-globals)";

const broken: readonly (readonly [folder: string, line: string, rule: string])[] = [
  ["src/core", 'export { create } from "zustand";', imports],
  ["src/core", 'export { useState } from "react";', imports],
  ["src/core", 'export { tensor } from "@tensorflow/tfjs-core";', imports],
  ["src/core", 'export { readFileSync } from "node:fs";', imports],
  ["src/core", 'export { readFileSync } from "fs";', imports],
  ["src/core", 'export { connect } from "#engine/client.ts";', imports],
  ["src/core", 'export { connect } from "../engine/client.ts";', imports],
  ["src/core/poison", 'export { connect } from "../../engine/client.ts";', imports],
  ["src/core", 'export const later = () => import("#engine/client.ts");', imports],
  ["src/core", 'export type { RunState } from "#state/runState.ts";', imports],
  ["src/core", "export const drawn = Math.random();", properties],
  ["src/core", "export const now = performance.now();", globals],
  ["src/core", "export const now = new Date();", globals],
  ["src/core", "export const page = document.title;", globals],
  ["src/engine", 'export { tensor } from "@tensorflow/tfjs-core";', imports],
  ["src/engine", 'export { useRun } from "#state/runStore.ts";', imports],
  ["src/engine", 'export { useRun } from "../state/runStore.ts";', imports],
  ["src/engine", 'export { useState } from "react";', imports],
  ["src/engine/tf", 'export { useRun } from "#state/runStore.ts";', imports],
  ["src/engine/tf", 'export { readFileSync } from "node:fs";', imports],
  ["src/state", 'export { serve } from "#engine/host.ts";', imports],
  ["src/state", 'export { tensor } from "@tensorflow/tfjs-core";', imports],
  ["src/state", 'export { Slider } from "#ui/Slider.tsx";', imports],
  ["src/state", 'export { useState } from "react";', imports],
  ["src/words", 'export { useRun } from "#state/runStore.ts";', imports],
  ["src/words", 'export { Slider } from "#ui/Slider.tsx";', imports],
  ["src/state", 'export { useWords } from "#words/useWords.ts";', imports],
  ["src/ui", 'export { Line } from "recharts";', imports],
  ["src/ui", 'export { create } from "zustand";', imports],
  ["src/ui", 'export { useRun } from "#state/runStore.ts";', imports],
  ["src/ui", 'export { connect } from "#engine/client.ts";', imports],
  ["src/ui/charts", 'export { useRun } from "#state/runStore.ts";', imports],
  ["src/features/plant", 'export { Test } from "#features/test/Test.tsx";', imports],
  ["src/features/plant", 'export { Test } from "../test/Test.tsx";', imports],
  ["src/features/plant", 'export { connect } from "#engine/client.ts";', imports],
  ["src/features/plant", 'export { Line } from "recharts";', imports],
  ["src/features/plant", 'export { App } from "../../app/App.tsx";', imports],
  ["src/embed", 'export { useState } from "react";', imports],
  ["src/embed", 'export { Slider } from "#ui/Slider.tsx";', imports],
  ["src/embed", 'export { Slider } from "../ui/Slider.tsx";', imports],
  ["src/embed", 'export { connect } from "#engine/client.ts";', imports],
  ["src/embed", 'export { useWords } from "#words/useWords.ts";', imports],
  ["src/features/plant", 'export { parseOptions } from "#embed/options.ts";', imports],
  ["src/state", 'export { parseOptions } from "#embed/options.ts";', imports],
  ["src/core", 'export { parseOptions } from "#embed/options.ts";', imports],
  ["src/app", 'export { Line } from "recharts";', imports],
  ["src/app", 'export { tensor } from "@tensorflow/tfjs-core";', imports],
  ["src/app", "export const loose: any = 1;", "typescript(no-explicit-any)"],
  ["src/app", "export const sure = [1][0]!;", "typescript(no-non-null-assertion)"],
  ["src/app", "export default 1;", "import(no-default-export)"],
  [
    "src/app",
    'import { Slider } from "#ui/Slider.tsx";\nexport type S = Slider;',
    "typescript(consistent-type-imports)",
  ],
  ["src/app", "export const begin = () => void 0;\nPromise.resolve(1);", "typescript(no-floating-promises)"],
];

const allowed: readonly (readonly [folder: string, line: string])[] = [
  ["src/core", 'export { parse } from "#core/experiment/parse.ts";'],
  ["src/core/poison", 'export { randomStream } from "../random.ts";'],
  ["src/engine", 'export { randomStream } from "#core/random.ts";'],
  ["src/engine/tf", 'export { tensor } from "@tensorflow/tfjs-core";'],
  ["src/state", 'export { createEngineClient } from "#engine/client.ts";'],
  ["src/state", 'export { create } from "zustand";'],
  ["src/ui", 'export { useState } from "react";'],
  ["src/ui", 'export { useWords } from "#words/useWords.ts";'],
  ["src/ui", 'export { Slider } from "radix-ui";'],
  ["src/features/plant", 'export { useWords } from "#words/useWords.ts";'],
  ["src/ui/charts", 'export { Line } from "recharts";'],
  ["src/features/plant", 'export { Mark } from "./Mark.tsx";\nexport { useRun } from "#state/runStore.ts";'],
  ["src/features/plant", 'export const later = () => import("#ui/charts/index.ts");'],
  ["src/embed", 'export { useRun } from "#state/runStore.ts";'],
  ["src/app", 'export { parseOptions } from "#embed/options.ts";'],
  ["src/app", 'export { Test } from "#features/test/Test.tsx";'],
];

let root = "";
let found: ReadonlyMap<string, readonly string[]> = new Map();
const brokenFile = (row: number, folder: string) => join(folder, `broken${row}.ts`);
const allowedFile = (row: number, folder: string) => join(folder, `allowed${row}.ts`);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "borders-"));
  for (const [row, [folder, text]] of broken.entries()) write(brokenFile(row, folder), text);
  for (const [row, [folder, text]] of allowed.entries()) write(allowedFile(row, folder), text);
  write("tsconfig.json", '{ "compilerOptions": { "strict": true }, "include": ["src"] }');
  found = complaints();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(broken.map((line, row) => [...line, row] as const))("%s may not: %s", (folder, _, rule, row) => {
  expect(found.get(brokenFile(row, folder))).toContain(rule);
});

test.each(allowed.map((line, row) => [...line, row] as const))("%s may: %s", (folder, _, row) => {
  expect(found.get(allowedFile(row, folder)) ?? []).toEqual([]);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${text}\n`);
}

function complaints(): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, string[]>();
  for (const { filename, code } of lint().diagnostics) {
    const file = join(filename.slice(filename.indexOf("src")));
    byFile.set(file, [...(byFile.get(file) ?? []), code]);
  }
  return byFile;
}

function lint(): { readonly diagnostics: readonly { readonly filename: string; readonly code: string }[] } {
  const args = ["node_modules/oxlint/bin/oxlint", "--type-aware", "-c", ".oxlintrc.json", "-f", "json", root];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  } catch (error) {
    // oxlint exits with 1 when it finds something, and that is what is wanted here.
    return JSON.parse((error as { stdout: string }).stdout);
  }
}
