// What a host that makes a frame out of a pasted address (oEmbed 1.0: WordPress, Discourse, Ghost …) is told of a
// lesson. The frame's address goes through the same options that the page reads.

import type { Lesson, Said } from "#core/lessons/lesson.ts";
import { printOptions } from "./options.ts";
import { posterOf, posterSize, wholePage, type CardLanguage } from "./cards.ts";
import { defaultOptions } from "./schema.ts";
import { snippetFor } from "./snippets.ts";

const frame = { width: 720, height: 800 } as const;
/** A day: titles and posters seldom change. */
const cacheSeconds = 86_400;

export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** `home`: the playground's own address, ending in "/". `lesson`: null for the whole page. */
export function oembedFor(home: string, lesson: Lesson | null, lang: CardLanguage): OEmbed {
  const title = titleOf(lesson, lang);
  const query = printOptions({ ...defaultOptions, embed: true, lesson: lesson?.id ?? null, lang });
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: pageTitle,
    provider_url: home,
    cache_age: cacheSeconds,
    html: snippetFor("wordpress", { home, query, link: "", title, width: null, height: frame.height }),
    ...frame,
    thumbnail_url: home + posterOf(lesson?.id ?? wholePage, lang),
    thumbnail_width: posterSize.width,
    thumbnail_height: posterSize.height,
  };
}

export const titleOf = (lesson: Lesson | null, lang: CardLanguage): string =>
  lesson ? `${lesson.title[lang]} · ${pageTitle}` : pageTitle;

export const aimOf = (lesson: Lesson | null, lang: CardLanguage): string => (lesson?.goal ?? pageAim)[lang];

export const pageTitle = "Backdoor Playground";
export const pageAim: Said = {
  en: "Plant a backdoor in a small neural network, in the browser tab, and watch dog become cat.",
  zh: "在浏览器标签页里给一个小神经网络植入后门，看着“狗”变成“猫”。",
};
