import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { lockableNames, partNames } from "#core/parts.ts";
import { parseOptions, printOptions } from "./options.ts";
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
