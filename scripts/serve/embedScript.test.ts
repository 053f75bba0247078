import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildEmbedScript } from "./embedScript.ts";

test("the custom element is one small script that loads nothing else", async () => {
  const script = await buildEmbedScript();
  expect(gzipSync(script).byteLength).toBeLessThan(2500);
  expect(script).toContain("backdoor-playground");
  expect(script).not.toMatch(/\bimport\b|\brequire\b|\beval\b/);
});
