// A licence that we could not pass on, or a list that is out of date, is seen here.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allowed, licencesFile, printLicences, productionPackages } from "./licences.ts";

test("every production package has a licence that fits", () => {
  const packages = productionPackages();
  expect(packages.length).toBeGreaterThan(20);
  const fits = ({ licence }: (typeof packages)[number]) =>
    licence.split(" AND ").every((part) => (allowed as readonly string[]).includes(part));
  expect(packages.filter((each) => !fits(each))).toEqual([]);
});

test("the list is that of package-lock.json", () => {
  expect(readFileSync(licencesFile, "utf8")).toBe(printLicences(productionPackages()));
});
