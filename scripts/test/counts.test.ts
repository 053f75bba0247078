// No failure may get lost between a runner's report and the line that npm test ends with.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { countBrowserTests, countUnitTests, failedBrowserTests, failedUnitTests, noTests } from "./counts.ts";

test("vitest's own report: passed, failed, skipped, and a file that does not load", () => {
  const folder = mkdtempSync(join(tmpdir(), "counts-"));
  const vitest = JSON.stringify(resolve("node_modules/vitest/dist/index.js"));
  writeFileSync(
    join(folder, "some.test.mjs"),
    `import { expect, test } from ${vitest};
     test("a", () => {}); test("b", () => {}); test("c", () => expect(1).toBe(2)); test.skip("d", () => {});`,
  );
  writeFileSync(join(folder, "vitest.config.mjs"), 'export default { test: { include: ["*.test.mjs"] } };');
  writeFileSync(join(folder, "broken.test.mjs"), 'import "./not-there.mjs";');
  try {
    const report = reportOn(folder);
    expect(countUnitTests(report)).toEqual({ passed: 2, failed: 2, skipped: 1 });
    expect(failedUnitTests(report)).toEqual([
      expect.stringMatching(/some\.test\.mjs · c · .*expected 1 to be 2/),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("Playwright's report: errors outside of tests are failures", () => {
  const stats = { expected: 5, unexpected: 2, skipped: 1, flaky: 0 };
  expect(countBrowserTests({ stats, errors: [{ message: "the server did not start" }] })).toEqual({
    passed: 5,
    failed: 3,
    skipped: 1,
  });
});

test("Playwright's report: which tests failed, and why", () => {
  const failed = { errors: [{ message: "no such button\nat line 3" }] };
  const spec = (title: string, ok: boolean) => ({
    file: "a.spec.ts",
    title,
    ok,
    tests: [{ results: [failed] }],
  });
  const report = { suites: [{ specs: [spec("one", true)], suites: [{ specs: [spec("two", false)] }] }] };
  expect(failedBrowserTests(report)).toEqual(["a.spec.ts · two · no such button"]);
});

test.each([[null], [undefined], [[]], ["junk"], [{ stats: null, testResults: "none" }]])(
  "a report of %j counts as none",
  (junk) => {
    expect(countUnitTests(junk)).toEqual(noTests);
    expect(countBrowserTests(junk)).toEqual(noTests);
    expect([...failedUnitTests(junk), ...failedBrowserTests(junk)]).toEqual([]);
  },
);

function reportOn(folder: string): unknown {
  const report = join(folder, "report.json");
  const args = ["run", "--root", folder, "--reporter=json", `--outputFile=${report}`];
  try {
    execFileSync(process.execPath, [resolve("node_modules/vitest/vitest.mjs"), ...args], { stdio: "ignore" });
  } catch {
    // It fails, as it should; the report says how.
  }
  return JSON.parse(readFileSync(report, "utf8"));
}
