// Which kept file answers which request.

import { expect, test } from "vitest";
import { answerTo, versionOf } from "./precache.ts";

const scope = "https://uni.example/play/";
const kept = new Set(["index.html", "assets/page-1.js", "nets/pets/clean.bin", "authors.html"]);
const ask = (path: string, isPage = false) =>
  answerTo({ url: new URL(path, scope).href, isPage }, scope, kept);

test.each(["", "index.html", "?present=1&lang=zh", "?embed=1#v=1"])("the page %s is index.html", (path) =>
  expect(ask(path, true)).toEqual({ from: "page", url: "index.html" }),
);

test("another page of the same folder is itself, whatever its query", () => {
  expect(ask("authors.html?x=1", true)).toEqual({ from: "page", url: "authors.html" });
});

test("files of the page come from its version", () => {
  expect(ask("assets/page-1.js")).toEqual({ from: "page", url: "assets/page-1.js" });
  expect(ask("nets/pets/clean.bin")).toEqual({ from: "page", url: "nets/pets/clean.bin" });
});

test("pictures with a fingerprint are kept, their list is asked anew", () => {
  expect(ask("data/mnist/train-00-000.bin.gz?0123")).toEqual({ from: "pictures" });
  expect(ask("data/manifest.json")).toEqual({ from: "manifest" });
});

test("files of other versions and fonts are kept once used", () => {
  expect(ask("assets/noto-sans-sc-22.woff2")).toEqual({ from: "assets" });
});

test.each(["https://uni.example/other/", "https://elsewhere.example/play/index.html", "no-such-page"])(
  "%s is none of its business",
  (path) => expect(ask(path, true)).toEqual({ from: "network" }),
);

test("a version is another one as soon as one file is", () => {
  const files = [
    { url: "a.js", revision: null },
    { url: "index.html", revision: "1" },
  ];
  expect(versionOf(files)).toBe(versionOf([...files]));
  expect(versionOf(files)).not.toBe(versionOf([files[0]!, { url: "index.html", revision: "2" }]));
});
