// Each border between the layers is seen to fail: a file that crosses it is an error of the linter.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// Not in a folder that git ignores: the linter would pass it over. It is there only while this test runs.
const root = join("scripts", "lint", "crossings");
const crossings: readonly (readonly [file: string, line: string, rule: string])[] = [
  ["src/core/a.ts", 'import { create } from "zustand";\nexport const a = create;', "no-restricted-imports"],
  [
    "src/core/b.ts",
    'import { connect } from "#engine/client.ts";\nexport const b = connect;',
    "no-restricted-imports",
  ],
  ["src/core/c.ts", "export const c = Math.random();", "no-restricted-properties"],
  ["src/core/d.ts", "export const d = performance.now();", "no-restricted-globals"],
  [
    "src/engine/e.ts",
    'import { tensor } from "@tensorflow/tfjs-core";\nexport const e = tensor;',
    "no-restricted-imports",
  ],
  [
    "src/engine/tf/f.ts",
    'import { useRun } from "#state/runStore.ts";\nexport const f = useRun;',
    "no-restricted-imports",
  ],
  [
    "src/state/g.ts",
    'import { serve } from "#engine/host.ts";\nexport const g = serve;',
    "no-restricted-imports",
  ],
  ["src/ui/h.ts", 'import { Line } from "recharts";\nexport const h = Line;', "no-restricted-imports"],
  [
    "src/ui/charts/i.ts",
    'import { useRun } from "#state/runStore.ts";\nexport const i = useRun;',
    "no-restricted-imports",
  ],
  [
    "src/features/plant/j.ts",
    'import { Test } from "#features/test/Test.tsx";\nexport const j = Test;',
    "no-restricted-imports",
  ],
  [
    "src/features/plant/k.ts",
    'import { Test } from "../test/Test.tsx";\nexport const k = Test;',
    "no-restricted-imports",
  ],
];
const legal: readonly (readonly [file: string, line: string])[] = [
  ["src/engine/tf/y.ts", 'import { tensor } from "@tensorflow/tfjs-core";\nexport const y = tensor;'],
  [
    "src/state/z.ts",
    'import { createEngineClient } from "#engine/client.ts";\nexport const z = createEngineClient;',
  ],
  ["src/ui/charts/x.ts", 'import { Line } from "recharts";\nexport const x = Line;'],
];

let found: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(() => {
  for (const [file, text] of [...crossings, ...legal]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text}\n`);
  }
  found = complaints();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(crossings)("%s may not hold: %s", (file, _line, rule) => {
  expect(found.get(file)?.some((code) => code.includes(rule))).toBe(true);
});

test.each(legal)("%s may", (file) => {
  expect(found.get(file) ?? []).toEqual([]);
});

function complaints(): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, string[]>();
  for (const { filename, code } of lint().diagnostics) {
    const file = filename.slice(filename.indexOf("src/"));
    byFile.set(file, [...(byFile.get(file) ?? []), code]);
  }
  return byFile;
}

function lint(): { readonly diagnostics: readonly { readonly filename: string; readonly code: string }[] } {
  const args = ["oxlint", "-c", ".oxlintrc.json", "-f", "json", root];
  try {
    return JSON.parse(execFileSync("npx", args, { encoding: "utf8" }));
  } catch (error) {
    // oxlint exits with 1 when it finds something, and that is what is wanted here.
    return JSON.parse((error as { stdout: string }).stdout);
  }
}
