// Every text that the registries bring along has its Chinese, and so has every sentence that a bad link can cause.

import { describe, expect, test } from "vitest";
import { attacks } from "#core/attacks/index.ts";
import { datasets } from "#core/datasets/index.ts";
import { objectionsTo } from "#core/experiment/objections.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { sweepAxes } from "#core/experiment/sweep.ts";
import { networks } from "#core/networks/index.ts";
import { matchSentence, translatedSentence } from "./sentences.ts";
import { core } from "./zh/core.ts";
import { coreSentences } from "./zh/coreSentences.ts";

const isNumber = (text: string) => /^\d+$/.test(text);
const known = (text: string) =>
  isNumber(text) || core[text] !== undefined || matchSentence(coreSentences, text) !== null;
const unknownOf = (texts: readonly string[]) => texts.filter((text) => !known(text));

describe("Chinese has every text of", () => {
  test.each(attacks.map((attack) => [attack.id, attack] as const))(
    "the attack %s",
    (_, { name, about, knobs }) => {
      const texts = Object.values(knobs).flatMap((knob) => [
        knob.label,
        knob.help,
        ...(knob.kind === "choice" ? knob.choices : []),
      ]);
      expect(unknownOf([name, about, ...texts])).toEqual([]);
    },
  );

  test.each(datasets.map((set) => [set.id, set] as const))("the pictures %s", (_, { name, classNames }) => {
    expect(unknownOf([name, ...classNames])).toEqual([]);
  });

  test("the networks and the knobs of a sweep", () => {
    expect(unknownOf(networks.flatMap(({ name, about }) => [name, about]))).toEqual([]);
    expect(unknownOf(sweepAxes.map(({ label }) => label))).toEqual([]);
  });
});

test.each([
  [{ steps: "abc", seed: 1e99, batchSize: 3.5, poisonRate: -1 }],
  [{ dataset: "nowhere", attack: "none", network: "big" }],
  [{ dataset: "cifar10", classes: ["dog"], goal: 7 }],
  [{ dataset: "cifar10", classes: ["dog", "cat", "unicorn"] }],
  [{ knobs: { trigger: "no", unheardOf: 1 } }],
  [{ knobs: { trigger: { shape: "painted", painted: "%%%", colour: "red", size: 900 } } }],
  ["no experiment"],
] as const)("what %j gets wrong is said in Chinese", (raw) => {
  const { notices } = parseExperiment(raw);
  expect(notices.length).toBeGreaterThan(0);
  expect(unknownOf(notices.map(({ sentence }) => sentence))).toEqual([]);
});

test("objections are said in Chinese", () => {
  const trigger = { shape: "circle", size: 5, x: 9, y: 9, colour: "#ff0000", opacity: 0 };
  const raised = [
    { knobs: { trigger } },
    { dataset: "digits", goal: { kind: "all-to-all" }, networkWidth: 1 },
    { attack: "label-consistent", knobs: { epsilon: 0, limit: 0 } },
    { dataset: "digits", attack: "sig" },
  ].flatMap((raw) => objectionsTo(parseExperiment(raw).experiment));
  expect(raised.length).toBeGreaterThan(2);
  expect(unknownOf(raised.map(({ sentence }) => sentence))).toEqual([]);
});

test("sentences and lists of names inside a sentence are translated too", () => {
  const say = (text: string) =>
    translatedSentence(text, { exact: (each) => core[each] ?? each, forms: coreSentences, language: "zh" });
  expect(say("This kept run cannot be read: its events are missing or too many.")).toBe(
    "无法读取这次保留的运行：事件缺失或过多。",
  );
  expect(say("The file is not a model that this page can use. It is not JSON.")).toBe(
    "此文件不是本页能用的模型。它不是 JSON。",
  );
  expect(say("Choose at least two different ones of: dog, cat, bird.")).toBe(
    "请从中至少选择两个不同的：狗、猫和鸟。",
  );
  expect(say("Nobody said this.")).toBe("Nobody said this.");
});

test("values go into the other language, and are translated where they are known", () => {
  const translate = (value: string) => core[value] ?? value;
  expect(matchSentence(coreSentences, 'CIFAR-10 photos has no class "dog".', translate)).toBe(
    "CIFAR-10 照片 没有类别“狗”。",
  );
  expect(matchSentence(coreSentences, "Nobody said this.")).toBeNull();
});
