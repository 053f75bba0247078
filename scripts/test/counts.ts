// How many tests passed, failed and were skipped, out of the runners' JSON reports.

import { asObject } from "#core/experiment/parseValue.ts";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

export function countUnitTests(report: unknown): Counts {
  const found = asObject(report);
  const suites = whole(found?.["numFailedTestSuites"]);
  const failed = whole(found?.["numFailedTests"]);
  return {
    passed: whole(found?.["numPassedTests"]),
    // A file that does not even load has no tests, but it has failed.
    failed: failed === 0 && found?.["success"] === false ? Math.max(1, suites) : failed,
    skipped: whole(found?.["numPendingTests"]) + whole(found?.["numTodoTests"]),
  };
}

export function countBrowserTests(report: unknown): Counts {
  const found = asObject(report);
  const stats = asObject(found?.["stats"]);
  const errors = Array.isArray(found?.["errors"]) ? found["errors"].length : 0;
  return {
    passed: whole(stats?.["expected"]) + whole(stats?.["flaky"]),
    failed: whole(stats?.["unexpected"]) + errors,
    skipped: whole(stats?.["skipped"]),
  };
}

const whole = (value: unknown) => (typeof value === "number" ? value : 0);
