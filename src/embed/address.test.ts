// The one link: experiment and view behind "#", read back as they were, and short enough to be sent.

import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExperiment } from "#core/experiment/parse.ts";
import { limits } from "#core/experiment/experiment.ts";
import { lockableNames, partNames } from "#core/parts.ts";
import { addressOf, usualLongest } from "#state/address.ts";
import { parseLink, printLink } from "#state/link.ts";
import { joinHash, viewIn, viewKeys, withoutView } from "#state/viewParameters.ts";
import { parseAddress, parseOptions, printOptions } from "./options.ts";
import { defaultOptions, optionKeys, schema, type Options } from "./schema.ts";

const someView: fc.Arbitrary<Options> = fc.record({
  embed: fc.boolean(),
  present: fc.boolean(),
  lesson: fc.constant(null),
  panel: fc.constantFrom(...schema.panel.choices),
  hide: fc.subarray([...schema.hide.of]),
  lock: fc.subarray([...schema.lock.of]),
  lang: fc.constantFrom(...schema.lang.choices),
  theme: fc.constantFrom(...schema.theme.choices),
  height: fc.constantFrom(...schema.height.choices),
});

const someExperiment = fc
  .record({
    dataset: fc.constantFrom("pets", "digits", "mnist", "cifar10", "own"),
    attack: fc.constantFrom("badnets", "blended", "label-flip"),
    steps: fc.integer({ min: limits.steps.min, max: limits.steps.max }),
    seed: fc.integer({ min: 0, max: limits.seed.max }),
    poisonRate: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map((raw) => parseExperiment(raw).experiment);

test("experiment and view stand behind one # and are read back as they were", () => {
  fc.assert(
    fc.property(someExperiment, someView, (experiment, view) => {
      const hash = `#${joinHash(printLink(experiment), printOptions(view))}`;
      expect(parseLink(hash)).toEqual({ experiment, notices: [] });
      expect(parseAddress({ search: "", hash })).toEqual({ options: view, notices: [] });
      expect(viewIn(hash)).toBe(printOptions(view));
      expect(parseLink(withoutView(hash)).experiment).toEqual(experiment);
    }),
  );
});

test("key by key the query counts before the hash", () => {
  fc.assert(
    fc.property(someView, someView, (author, link) => {
      const search = `?${printOptions(author)}`;
      const { options } = parseAddress({ search, hash: `#v=1&${printOptions(link)}` });
      const said = new URLSearchParams(search);
      for (const key of viewKeys) expect(options[key]).toEqual(said.has(key) ? author[key] : link[key]);
    }),
  );
});

test("any hash is read, and a bad value in it gets its notice", () => {
  fc.assert(fc.property(fc.string(), (hash) => void parseAddress({ search: "", hash })));
  const { options, notices } = parseAddress({ search: "", hash: "#v=1&theme=pink&hide=story,stduio" });
  expect(options).toEqual({ ...defaultOptions, hide: ["story"] });
  expect(notices.map(({ key }) => key)).toEqual(["hide", "theme"]);
});

test("all that can be said of a view is a view key or the lesson", () => {
  expect([...viewKeys, "lesson"].toSorted()).toEqual([...optionKeys].toSorted());
});

test("with every part hidden and locked and every number changed a link is under 2,000 characters", () => {
  const numbers = Object.fromEntries(
    Object.entries(limits).map(([field, { min, max }]) => [field, min + (max - min) / 3]),
  );
  const trigger = {
    shape: "cross",
    size: 11,
    x: 13,
    y: 17,
    colour: "#123456",
    opacity: 0.87,
    rotation: 45,
    jitter: 3,
  };
  const { experiment } = parseExperiment({
    ...numbers,
    dataset: "cifar10",
    attack: "blended",
    knobs: { trigger },
  });
  const view: Options = {
    embed: true,
    present: true,
    lesson: null,
    panel: "two-by-two",
    hide: partNames,
    lock: lockableNames,
    lang: "zh",
    theme: "projector",
    height: "fixed",
  };
  const hash = joinHash(printLink(experiment), printOptions(view));
  const { href } = addressOf(
    "https://a-rather-long-name.university.example/courses/security/play/",
    "",
    hash,
  );
  expect(parseOptions(viewIn(hash)).options).toEqual(view);
  expect(href.length).toBeGreaterThan(500);
  expect(href.length).toBeLessThan(usualLongest);
});
