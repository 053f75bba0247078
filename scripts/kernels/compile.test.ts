// What runs is what the source says.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileKernels, kernelsFile } from "./compile.ts";

test("the committed kernels are those of the source", async () => {
  expect(readFileSync(kernelsFile, "utf8")).toBe(await compileKernels());
}, 60_000);
