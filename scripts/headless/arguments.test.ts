// The command line: what it reads, and that bad values are told in one sentence.

import { expect, test } from "vitest";
import { help, readArguments, UsageError } from "./arguments.ts";

const read = (line: string) => readArguments(line.split(" "));

test("the README's command reads as it is meant", () => {
  const line =
    "--dataset cifar10 --classes dog,cat --attack badnets --source dog --target cat --rate 0.05 --steps 600 --seed 7 --trigger circle --network cnn3 --json";
  const command = read(line);
  expect(command).toMatchObject({
    json: true,
    data: "public/data",
    experiment: {
      dataset: "cifar10",
      classes: ["dog", "cat"],
      goal: { kind: "source-specific", source: "dog", target: "cat" },
      poisonRate: 0.05,
      steps: 600,
      seed: 7,
      network: "cnn3",
    },
  });
});

test("a target without a source is all-to-one; all classes are one word", () => {
  const experiment = read("--dataset cifar10 --classes all --target frog")?.experiment;
  expect(experiment?.classes).toHaveLength(10);
  expect(experiment?.goal).toEqual({ kind: "all-to-one", target: "frog" });
});

test("a lone cifar10 means dogs and cats", () => {
  expect(read("--dataset cifar10")?.experiment.classes).toEqual(["dog", "cat"]);
});

test("a trigger is turned and jitters, whether it is named or the usual one", () => {
  expect(read("--trigger cross --rotation 45 --jitter 3")?.experiment.knobs["trigger"]).toMatchObject({
    shape: "cross",
    rotation: 45,
    jitter: 3,
  });
  expect(read("--jitter 2")?.experiment.knobs["trigger"]).toMatchObject({ shape: "circle", jitter: 2 });
});

test.each([
  "--dataset imagenet",
  "--steps many",
  "--steps 1e9",
  "--rate 2",
  "--target horse",
  "--classes dog",
  "--trigger star",
  "--trigger cross --rotation 270",
  "--jitter far",
  "--attack sig --jitter 3",
  "--colour red",
  "--from /no/such/file.json",
  "--attack nothing",
  "--knob strength",
  "one.json two.json",
])("%s is refused in one sentence", (line) => {
  expect(() => read(line)).toThrow(UsageError);
  try {
    read(line);
  } catch (error) {
    expect((error as Error).message).toMatch(/^[^\n]{10,400}\.$/);
  }
});

test("help is complete", () => {
  expect(read("--help")).toBeNull();
  for (const option of [
    "dataset",
    "classes",
    "attack",
    "goal",
    "source",
    "target",
    "rate",
    "trigger",
    "rotation",
    "jitter",
    "knob",
    "network",
    "width",
    "steps",
    "batch",
    "learning-rate",
    "train-per-class",
    "test-per-class",
    "seed",
    "followed",
    "from",
    "data",
    "json",
    "out",
  ]) {
    expect(help).toContain(`--${option}`);
  }
});
