// Every lesson has its page, its oEmbed file and its poster in each language, and the three agree.

import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { lessons } from "#core/lessons/index.ts";
import { cardLanguages, cardOf, oembedOf, posterOf, wholePage } from "#embed/cards.ts";
import type { OEmbed } from "#embed/oembed.ts";
import { parseOptions } from "#embed/options.ts";
import { cardFiles, homeFrom } from "./cards.ts";

const home = "https://example.org/play/";
const files = cardFiles(home);
const lessonIds = lessons.map(({ id }) => id);
const all = [wholePage, ...lessonIds].flatMap((id) => cardLanguages.map((lang) => [id, lang] as const));

describe.each(all)("%s in %s", (id, lang) => {
  const oembed = JSON.parse(files[oembedOf(id, lang)] ?? "null") as OEmbed;
  const page = files[cardOf(id, lang)] ?? "";

  it("has a frame whose address the page reads without a notice", () => {
    const address = /<iframe src="([^"]*)"/.exec(oembed.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(address.startsWith(`${home}?`)).toBe(true);
    const { options, notices } = parseOptions(new URL(address).search, lessonIds);
    expect(notices).toEqual([]);
    expect(options).toMatchObject({ embed: true, lang, lesson: id === wholePage ? null : id });
    expect([oembed.version, oembed.type]).toEqual(["1.0", "rich"]);
  });

  it("has a poster of the size that is said, under 60 kB", () => {
    expect(oembed.thumbnail_url).toBe(home + posterOf(id, lang));
    const poster = readFileSync(`public/${posterOf(id, lang)}`);
    expect(poster.toString("latin1", 1, 4)).toBe("PNG");
    const [width, height] = [poster.readUInt32BE(16), poster.readUInt32BE(20)];
    expect([width, height]).toEqual([oembed.thumbnail_width, oembed.thumbnail_height]);
    expect([width, height]).toEqual([1200, 630]);
    expect(poster.length).toBeLessThan(60_000);
  });

  it("has a page that leads to both, in full addresses", () => {
    const addresses = [...page.matchAll(/(?:href|src|content)="(http[^"]*)"/g)].map(([, found]) => found);
    expect(addresses).toContain(home + oembedOf(id, lang));
    expect(addresses).toContain(home + posterOf(id, lang));
    expect(page).toContain(`rel="alternate" type="application/json+oembed"`);
    for (const address of addresses) expect(address?.startsWith(home)).toBe(true);
  });
});

test.each([
  ["https://example.org", "https://example.org/"],
  ["https://example.org/play", "https://example.org/play/"],
  ["https://example.org/play/index.html?lang=en#v=1", "https://example.org/play/"],
])("%s is about %s", (given, expected) => expect(homeFrom(given)).toBe(expected));

test.each(["example.org/play", "file:///play/", "", "javascript:alert(1)"])("%s is no home", (given) =>
  expect(() => homeFrom(given)).toThrow("PLAYGROUND_HOME"),
);
