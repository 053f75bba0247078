// How many tests passed, failed and were skipped, and which failed, out of the runners' JSON reports.

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

/** A line for each test that failed: its file, its name, and the first line of why. */
export function failedUnitTests(report: unknown): string[] {
  return objects(asObject(report)?.["testResults"]).flatMap((file) =>
    objects(file["assertionResults"])
      .filter((test) => test["status"] === "failed")
      .map((test) => line(file["name"], test["fullName"], list(test["failureMessages"])[0])),
  );
}

/** As failedUnitTests. */
export function failedBrowserTests(report: unknown): string[] {
  return objects(asObject(report)?.["suites"]).flatMap(failedIn);
}

function failedIn(suite: Readonly<Record<string, unknown>>): string[] {
  const specs = objects(suite["specs"]).filter((spec) => spec["ok"] === false);
  return [
    ...specs.map((spec) => {
      const results = objects(spec["tests"]).flatMap((test) => objects(test["results"]));
      const error = results.flatMap((result) => objects(result["errors"]))[0];
      return line(spec["file"], spec["title"], error?.["message"]);
    }),
    ...objects(suite["suites"]).flatMap(failedIn),
  ];
}

const line = (file: unknown, name: unknown, why: unknown) =>
  [file, name, (typeof why === "string" ? why : "no message").split("\n")[0]]
    .map((part) => String(part).slice(0, 300))
    .join(" · ");

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const objects = (value: unknown) =>
  list(value)
    .map(asObject)
    .filter((item) => item !== null);

const whole = (value: unknown) => (typeof value === "number" ? value : 0);

const isEmpty = (value: unknown) => !Array.isArray(value) || value.length === 0;
