// Kept runs: what is put on a shelf comes back, whatever the file or the storage does.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "#core/problem.ts";
import { fakeIndexedDb } from "./fakeIndexedDb.ts";
import { openIndexedDbShelf } from "./indexedDbShelf.ts";
import { createLibrary } from "./library.ts";
import { madeNets, madeRun } from "./madeRuns.ts";
import { parseNets, parseRun, parseRuns, printNets, printRun, printRuns } from "./runsFile.ts";
import { memoryShelf } from "./shelf.ts";

const runs = [madeRun("a", madeNets), madeRun("b")];

test("a file of runs comes back as it was, the nets bit for bit", () => {
  expect(parseRuns(printRuns(runs))).toEqual(runs);
  expect(parseRun(printRun(runs[0]!.run))).toEqual(runs[0]!.run);
  expect(parseNets(printNets(madeNets))).toEqual(madeNets);
});

test("whatever the file holds, only a Problem is thrown", () => {
  const text = printRuns([madeRun("b")]);
  const places = [...text.matchAll(/"[^"]*"|[-\d.]+|null|\{|\[/g)];
  const value = fc.oneof(fc.json(), fc.constantFrom("-1", "1e999", "", "}", '"'));
  fc.assert(
    fc.property(fc.nat(), value, (at, junk) => {
      const place = places[at % places.length]!;
      const broken = text.slice(0, place.index) + junk + text.slice(place.index + place[0].length);
      try {
        parseRuns(broken);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (junk) => {
      for (const parse of [parseRuns, parseRun, parseNets]) expect(() => parse(junk)).toThrow(Problem);
    }),
  );
});

test.each([
  ["a truncated file", printRuns(runs).slice(0, -20), "not JSON"],
  ["another JSON", '{"dataset":"pets"}', "not a file of kept runs"],
  ["a file of the future", printRuns(runs).replace('"version":1', '"version":2'), "another version"],
  ["a net cut short", printRuns(runs).replace(/"weights":"[\w-]{40}/, '"weights":"'), "not whole"],
])("%s is refused, and the Problem says why", (_, text, words) => {
  expect(() => parseRuns(text)).toThrow(words);
});

describe.each([
  ["in memory", async () => memoryShelf()],
  ["in IndexedDB", () => openIndexedDbShelf(() => fakeIndexedDb().factory)],
])("a shelf %s", (_, open) => {
  test("keeps, renames and removes", async () => {
    const shelf = await open();
    expect(await shelf.list()).toEqual([]);
    await shelf.put("a", "run a", "nets a");
    await shelf.put("b", "run b", null);
    await shelf.rewrite("a", "run A");
    expect([...(await shelf.list())].sort((one, other) => one.localeCompare(other))).toEqual([
      "run A",
      "run b",
    ]);
    expect([await shelf.nets("a"), await shelf.nets("b")]).toEqual(["nets a", null]);
    await shelf.remove("a");
    expect([await shelf.list(), await shelf.nets("a")]).toEqual([["run b"], null]);
  });
});

test.each([
  ["no storage", () => undefined],
  [
    "a storage that may not be named",
    () => {
      throw new DOMException("denied", "SecurityError");
    },
  ],
])("with %s runs are kept in memory", async (_, factory) => {
  const library = createLibrary(() => openIndexedDbShelf(factory));
  expect(await library.open()).toEqual({ runs: [], isLasting: false, unreadable: 0 });
  expect(await library.put(runs[0]!)).toBe(true);
  expect(await library.withNets(runs[0]!.run)).toEqual(runs[0]);
});

test("what a full storage does not take is said, and its nets are still there", async () => {
  const fake = fakeIndexedDb();
  const library = createLibrary(() => openIndexedDbShelf(() => fake.factory));
  expect((await library.open()).isLasting).toBe(true);
  fake.fill();
  expect(await library.put(runs[0]!)).toBe(false);
  expect(await library.withNets(runs[0]!.run)).toEqual(runs[0]);
});

test("an entry that cannot be read does not hide the others", async () => {
  const fake = fakeIndexedDb();
  const shelf = await openIndexedDbShelf(() => fake.factory);
  await shelf.put("x", "{", null);
  await shelf.put("b", printRun(runs[1]!.run), null);
  const library = createLibrary(() => openIndexedDbShelf(() => fake.factory));
  expect(await library.open()).toEqual({ runs: [runs[1]!.run], isLasting: true, unreadable: 1 });
});
