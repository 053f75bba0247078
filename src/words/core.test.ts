// Every text that the registries bring along has its Chinese, and so has every sentence that a bad link can cause.

import { describe, expect, test } from "vitest";
import { attacks } from "#core/attacks/index.ts";
import { datasets } from "#core/datasets/index.ts";
import { objectionsTo } from "#core/experiment/objections.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { sweepAxes } from "#core/experiment/sweep.ts";
import { networks } from "#core/networks/index.ts";
import { matchSentence } from "./sentences.ts";
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

test("values go into the other language, and are translated where they are known", () => {
  const translate = (value: string) => core[value] ?? value;
  expect(matchSentence(coreSentences, 'CIFAR-10 photos has no class "dog".', translate)).toBe(
    "CIFAR-10 照片 没有类别“狗”。",
  );
  expect(matchSentence(coreSentences, "Nobody said this.")).toBeNull();
});
