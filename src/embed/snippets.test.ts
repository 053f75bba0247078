import { evaluate } from "@mdx-js/mdx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseOptions } from "./options.ts";
import { addressOf, hosts, snippetFor, type Embedded } from "./snippets.ts";

const embedded: Embedded = {
  home: "https://example.org/play/",
  query: "embed=1&panel=studio&hide=story,save",
  link: "v=1&seed=3&knob.trigger=circle,7,27,27,ff0d0d,1",
  title: 'A "trigger" & a net',
  width: null,
  height: 640,
};
const address =
  "https://example.org/play/?embed=1&panel=studio&hide=story,save#v=1&seed=3&knob.trigger=circle,7,27,27,ff0d0d,1";

test("the address holds the options in the query and the experiment behind the hash", () => {
  expect(addressOf(embedded)).toBe(address);
  expect(addressOf({ ...embedded, query: "", link: "" })).toBe("https://example.org/play/?embed=1");
  expect(parseOptions(new URL(address).search)).toMatchObject({
    options: { embed: true, panel: "studio", hide: ["story", "save"] },
    notices: [],
  });
});

test.each(hosts.filter((host) => host !== "element"))("%s gets the whole address and the title", (host) => {
  const text = unescaped(snippetFor(host, embedded));
  expect(text).toContain(address);
  expect(text.replaceAll('\\"', '"')).toContain(embedded.title);
  if (host !== "html") expect(text).not.toContain("<script");
});

test("the custom element gets each option as an attribute", () => {
  const text = snippetFor("element", embedded);
  expect(text).toContain('panel="studio" hide="story,save" experiment="v=1&amp;seed=3');
  expect(text).not.toContain("embed=");
});

test("nothing that an author types leaves its attribute", () => {
  fc.assert(
    fc.property(fc.constantFrom(...hosts), fc.string(), (host, title) => {
      if (host === "myst" || host === "docusaurus") return;
      const attribute = / title="([^"]*)"/.exec(snippetFor(host, { ...embedded, title }))?.[1] ?? "";
      expect(attribute).not.toMatch(/[<>]/);
      expect(unescaped(attribute)).toBe(title);
    }),
  );
});

const anyTitle = fc.string({
  unit: fc.oneof(fc.string(), fc.constantFrom("{{", "}}", "<", '"', "&", "```", ":")),
});

test("MyST reads its lines: one directive, its options each on a line, its end", () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const text = snippetFor("myst", { ...embedded, title });
      expect(text).toMatch(/^:::\{iframe\} \S+\n(:(width|title|placeholder): \S[^\n\r]*\n)+:::$/);
      expect(text).toContain("\n:placeholder: https://example.org/play/posters/playground.en.png\n");
    }),
  );
  const lesson = { ...embedded, query: "embed=1&lesson=mystery&lang=zh", width: 720 };
  expect(snippetFor("myst", lesson)).toContain("posters/mystery.zh.png");
  expect(snippetFor("myst", lesson)).toContain("\n:width: 720px\n");
});

test("Quarto gets a raw block around the frame, and Hugo a shortcode's file without an action, and its use", () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const quarto = snippetFor("quarto", { ...embedded, title }).split("\n");
      expect([quarto[0], quarto.at(-1)]).toEqual(["```{=html}", "```"]);
      expect(quarto.slice(1, -1).some((line) => line.startsWith("```"))).toBe(false);
      const [comment, ...rest] = snippetFor("hugo", { ...embedded, title }).split("\n");
      expect(comment).toBe("{{/* layouts/shortcodes/backdoor.html */}}");
      expect(rest.at(-1)).toBe("{{< backdoor >}}");
      expect(rest.slice(0, -1).join("\n")).not.toContain("{{");
    }),
  );
});

test("Canvas keeps its frame: no attribute that it would take away, and reveal.js gets no data-src", () => {
  const names = (text: string) => [...text.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name);
  expect(names(snippetFor("canvas", embedded))).toEqual([
    "src",
    "title",
    "width",
    "height",
    "allowfullscreen",
  ]);
  expect(names(snippetFor("reveal", embedded))).toEqual(["src", "title", "width", "height", "style"]);
  expect(snippetFor("reveal", embedded)).toMatch(/^<section>\n {2}<iframe .*<\/iframe>\n<\/section>$/);
});

test("Docusaurus' own compiler takes its snippet and makes a frame of it", async () => {
  const seen: { type: unknown; props: Record<string, unknown> }[] = [];
  const jsx = (type: unknown, props: Record<string, unknown>) => {
    seen.push({ type, props });
    return null;
  };
  const page = await evaluate(`# A lesson\n\n${snippetFor("docusaurus", embedded)}\n`, {
    Fragment: "fragment",
    jsx,
    jsxs: jsx,
  } as never);
  page.default({});
  expect(seen.find(({ type }) => type === "iframe")?.props).toMatchObject({
    src: address,
    title: embedded.title,
  });
});

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
