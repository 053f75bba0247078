// What edits make of the person's classes.

import { expect, test } from "vitest";
import { fewestOfClass } from "#core/datasets/ownPictures.ts";
import {
  emptyDrafts,
  isReady,
  missingIn,
  picturesOf,
  renamed,
  withEmptyClass,
  withPictures,
  withoutPicture,
} from "./ownClasses.ts";
import { refusalGroups } from "./refusalGroups.ts";

const picture = (className: string, at: number) => ({
  className,
  name: `${at}.png`,
  pixels: new Uint8Array(32 * 32 * 3).fill(at),
  fingerprint: `${className}${at}`,
});
const pictures = (className: string, count: number) =>
  Array.from({ length: count }, (_, at) => picture(className, at));

test("folders take the places of classes that nobody named, and both can be used once they are full", () => {
  const { drafts } = withPictures(emptyDrafts(), [...pictures("mug", 20), ...pictures("pen", 19)]);
  expect(drafts.map(({ name }) => name)).toEqual(["mug", "pen"]);
  expect(drafts.map(missingIn)).toEqual([0, fewestOfClass - 19]);
  expect(isReady(drafts)).toBe(false);
  const full = withPictures(drafts, [picture("pen", 19)]).drafts;
  expect(isReady(full)).toBe(true);
  expect(picturesOf(full).map(({ name, pixels }) => [name, pixels.length / 3072, pixels.at(-1)])).toEqual([
    ["mug", 20, 19],
    ["pen", 20, 19],
  ]);
});

test("one folder takes one place, the other stays", () => {
  const { drafts } = withPictures(emptyDrafts(), pictures("mug", 3));
  expect(drafts.map(({ name }) => name)).toEqual(["class 2", "mug"]);
});

test("a picture is taken once, whatever class it is given to", () => {
  const twice = { ...picture("pen", 1), fingerprint: "mug1" };
  const { drafts, refused } = withPictures(emptyDrafts(), [...pictures("mug", 2), twice, picture("mug", 1)]);
  expect(refused).toEqual([
    { name: "1.png", code: "twice" },
    { name: "1.png", code: "twice" },
  ]);
  expect(drafts.flatMap((draft) => draft.pictures)).toHaveLength(2);
});

test("a name is cleaned, and neither empty nor taken", () => {
  const drafts = emptyDrafts();
  const id = drafts[0]?.id ?? 0;
  expect(renamed(drafts, id, " red: mug ")?.[0]?.name).toBe("red mug");
  expect(renamed(drafts, id, "class 2")).toBeNull();
  expect(renamed(drafts, id, ",:")).toBeNull();
});

test("a picture that is removed is gone alone; a new class has a name of its own; ten are the most", () => {
  const { drafts } = withPictures(emptyDrafts(), pictures("mug", 3));
  const mug = drafts.find(({ name }) => name === "mug");
  const left = withoutPicture(drafts, mug?.pictures[1]?.id ?? 0).find(({ name }) => name === "mug");
  expect(left?.pictures.map(({ name }) => name)).toEqual(["0.png", "2.png"]);
  let many = emptyDrafts();
  for (let turn = 0; turn < 12; turn++) many = withEmptyClass(many);
  expect(new Set(many.map(({ name }) => name)).size).toBe(10);
});

test("what was left out is told once for each reason, five names at most", () => {
  const refused = [
    ...Array.from({ length: 7 }, (_, at) => ({ name: `${at}.txt`, code: "no-picture" as const })),
    { name: "x.png", code: "twice" as const },
  ];
  expect(refusalGroups(refused)).toEqual([
    { code: "no-picture", count: 7, names: ["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"], more: 2 },
    { code: "twice", count: 1, names: ["x.png"], more: 0 },
  ]);
});
