import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { limits } from "#core/experiment/experiment.ts";
import { parseExperiment } from "#core/experiment/parse.ts";
import { lockableNames, partNames } from "#core/parts.ts";
import { addressOf, usualLongest } from "#state/address.ts";
import { parseLink, printLink } from "#state/link.ts";
import { joinHash, viewIn, viewKeys, withoutView } from "#state/viewParameters.ts";
import { parseAddress, parseOptions, printOptions } from "./options.ts";
import { defaultOptions, optionKeys, panelNames, schema, type Options } from "./schema.ts";
import { viewOf } from "./view.ts";

const someOptions: fc.Arbitrary<Options> = fc.record({
  embed: fc.boolean(),
  present: fc.boolean(),
  lesson: fc.constantFrom(null, "first-flip", "downloaded"),
  panel: fc.constantFrom(...schema.panel.choices),
  hide: fc.subarray([...schema.hide.of]),
  lock: fc.subarray([...schema.lock.of]),
  lang: fc.constantFrom(...schema.lang.choices),
  theme: fc.constantFrom(...schema.theme.choices),
  height: fc.constantFrom(...schema.height.choices),
});

test("print and parse are each other's inverse", () => {
  fc.assert(
    fc.property(someOptions, (options) => {
      expect(parseOptions(printOptions(options))).toEqual({ options, notices: [] });
    }),
  );
});

test("any text is read as options, and what was read prints to something that reads the same", () => {
  const pair = fc.tuple(fc.oneof(fc.constantFrom(...optionKeys), fc.string()), fc.string());
  const query = fc.oneof(
    fc.string(),
    fc.array(pair).map((pairs) => new URLSearchParams(pairs).toString()),
  );
  fc.assert(
    fc.property(query, (text) => {
      const { options } = parseOptions(text);
      expect(Object.keys(options).toSorted()).toEqual([...optionKeys].toSorted());
      expect(parseOptions(printOptions(options))).toEqual({ options, notices: [] });
    }),
  );
});

test("nothing in the query gives the defaults, and the defaults print as nothing", () => {
  expect(parseOptions("")).toEqual({ options: defaultOptions, notices: [] });
  expect(printOptions(defaultOptions)).toBe("");
});

describe("what an author writes", () => {
  it.each([
    ["embed", true],
    ["embed=1", true],
    ["embed=TRUE", true],
    ["embed=0", false],
    ["embed=no", false],
  ])("%s is %s", (query, embed) => {
    expect(parseOptions(query)).toEqual({ options: { ...defaultOptions, embed }, notices: [] });
  });

  it("may use the short names of panels, spaces in lists, and a key twice", () => {
    const { options, notices } = parseOptions("panel=2x2&hide=story,%20save&hide=runs");
    expect(options).toMatchObject({ panel: "two-by-two", hide: ["story", "runs", "save"] });
    expect(notices).toEqual([]);
  });

  it("is told the key, the value and what is used when a value does not fit", () => {
    const query = `embed=maybe&panel=stduio&theme=pink&hide=story,stduio,rumms&lesson=nine&lock=${"x".repeat(60)}`;
    const { options, notices } = parseOptions(query, ["first-flip"]);
    expect(options).toEqual({ ...defaultOptions, hide: ["story"] });
    expect(notices).toEqual([
      { problem: "value", key: "embed", value: "maybe", used: "0" },
      { problem: "lesson", key: "lesson", value: "nine", used: "" },
      { problem: "value", key: "panel", value: "stduio", used: "all" },
      { problem: "names", key: "hide", value: "stduio,rumms", used: "story" },
      { problem: "names", key: "lock", value: `${"x".repeat(39)}…`, used: "" },
      { problem: "value", key: "theme", value: "pink", used: "system" },
    ]);
  });

  it.each([
    ["hidde=story", "hide"],
    ["Hide=story", "hide"],
    ["lokc=plant", "lock"],
    ["pannel=studio", "panel"],
  ])("%s is seen to be a slip", (query, used) => {
    const { notices } = parseOptions(query);
    expect(notices).toMatchObject([{ problem: "key", used }]);
  });

  it.each(["utm_source=x&utm_medium=mail", "fbclid=1", "id=12&forceview=1", "v=1", "redirect=0", "token=a"])(
    "%s is somebody else's and left alone",
    (query) => {
      expect(parseOptions(query)).toEqual({ options: defaultOptions, notices: [] });
    },
  );
});

describe("what is to be seen", () => {
  it("is everything by default", () => {
    const { hidden, locked, alone } = viewOf(defaultOptions);
    expect([hidden.size, locked.size, alone]).toEqual([0, 0, false]);
  });

  it.each(panelNames.filter((name) => name !== "all"))("of the panel %s alone is that panel", (panel) => {
    const { hidden } = viewOf({ ...defaultOptions, panel });
    expect(hidden.has(panel)).toBe(false);
    expect(hidden.size).toBeGreaterThan(partNames.length / 2);
  });

  it("lacks what is hidden, also where a panel stands alone", () => {
    fc.assert(
      fc.property(someOptions, (options) => {
        const { hidden } = viewOf(options);
        for (const name of options.hide) expect(hidden.has(name)).toBe(true);
      }),
    );
  });

  it("names every part that can be locked among the parts", () => {
    for (const name of lockableNames) expect(partNames).toContain(name);
  });
});

/** Of a lesson the hash keeps more than its name: it is no part of the view. */
const someView = someOptions.map((options) => ({ ...options, lesson: null }));

const someExperiment = fc
  .record({
    dataset: fc.constantFrom("pets", "digits", "mnist", "cifar10", "own"),
    attack: fc.constantFrom("badnets", "blended", "label-flip"),
    steps: fc.integer({ min: limits.steps.min, max: limits.steps.max }),
    seed: fc.integer({ min: 0, max: limits.seed.max }),
    poisonRate: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map((raw) => parseExperiment(raw).experiment);

describe("the one link", () => {
  it("experiment and view stand behind one # and are read back as they were", () => {
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

  it("key by key the query counts before the hash", () => {
    fc.assert(
      fc.property(someView, someView, (author, link) => {
        const search = `?${printOptions(author)}`;
        const { options } = parseAddress({ search, hash: `#v=1&${printOptions(link)}` });
        const said = new URLSearchParams(search);
        for (const key of viewKeys) expect(options[key]).toEqual(said.has(key) ? author[key] : link[key]);
      }),
    );
  });

  it("any hash is read, and a bad value in it gets its notice", () => {
    fc.assert(fc.property(fc.string(), (hash) => void parseAddress({ search: "", hash })));
    const { options, notices } = parseAddress({ search: "", hash: "#v=1&theme=pink&hide=story,stduio" });
    expect(options).toEqual({ ...defaultOptions, hide: ["story"] });
    expect(notices.map(({ key }) => key)).toEqual(["hide", "theme"]);
  });

  it("all that can be said of a view is a view key or the lesson", () => {
    expect([...viewKeys, "lesson"].toSorted()).toEqual([...optionKeys].toSorted());
  });

  it("with every part hidden and locked and every number changed a link is under 2,000 characters", () => {
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
});
