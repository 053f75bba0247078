// Every sentence that stands in the source of core, engine and state, and can reach the page, has its Chinese: who adds
// a problem without it sees this fail.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { matchSentence } from "#words/sentences.ts";
import { core } from "#words/zh/core.ts";
import { coreSentences } from "#words/zh/coreSentences.ts";
import { sentencesIn } from "./sentencesIn.ts";

/** A lesson carries both languages itself; of the others no sentence reaches the page: an import tells codes. */
const elsewhere = [
  "core/lessons/",
  "core/files/cifar",
  "core/files/idx",
  "core/files/tar",
  "core/files/pictures/",
  "engine/own/",
];
/** Put together from two strings; the contract test of the registries has it whole. */
const part =
  "The poisoned pictures replace their originals. A net trained on them works as usual, until it sees the mark.";

const sources = ["core", "engine", "state"].flatMap((layer) =>
  readdirSync(`src/${layer}`, { recursive: true, encoding: "utf8" })
    .map((path) => `${layer}/${path}`)
    .filter((path) => path.endsWith(".ts") && !path.includes(".test."))
    .filter((path) => !elsewhere.some((start) => path.startsWith(start))),
);

test("every sentence that stands in core, engine and state has its Chinese", () => {
  const found = sources.flatMap((path) => sentencesIn(readFileSync(`src/${path}`, "utf8")));
  expect(found.length).toBeGreaterThan(150);
  const unknown = found.filter(
    (text) => text !== part && core[text] === undefined && matchSentence(coreSentences, text) === null,
  );
  expect(unknown).toEqual([]);
});

test("why a kept run is refused has its Chinese", () => {
  const source = readFileSync("src/core/parseRecording.ts", "utf8");
  const reasons = [...source.matchAll(/(?:refused\(|(?:record|list)\([^"\n]*, )"([^"]+)"/g)];
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.flatMap(([, text = ""]) => (core[text] === undefined ? [text] : []))).toEqual([]);
});

test("sentences are found in strings and templates, not in comments or in errors of our own", () => {
  const source = [
    '// "A comment says nothing."',
    'throw new RangeError("This is ours to mend.");',
    'const name = "two words";',
    'throw new Problem("code", "It has an \\"end\\".", `${count} of ${names.join(", ")} are here.`);',
  ].join("\n");
  expect(sentencesIn(source)).toEqual(['It has an "end".', "7 of 7 are here."]);
});
