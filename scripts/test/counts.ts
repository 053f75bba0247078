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
  const files = Array.isArray(found?.["testResults"]) ? found["testResults"].map(asObject) : [];
  // A file that does not even load has no tests, but it has failed.
  const unloaded = files.filter((file) => file?.["status"] === "failed" && isEmpty(file["assertionResults"]));
  return {
    passed: whole(found?.["numPassedTests"]),
    failed: whole(found?.["numFailedTests"]) + unloaded.length,
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

const isEmpty = (value: unknown) => !Array.isArray(value) || value.length === 0;
