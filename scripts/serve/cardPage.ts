// The page that stands for a lesson elsewhere: its poster, what it is about, and the way in. Without a script, so that
// whoever reads addresses for others (link previews, oEmbed discovery) finds everything in its head.

import type { Lesson, Said } from "#core/lessons/lesson.ts";
import { aimOf, pageTitle, titleOf } from "#embed/oembed.ts";
import {
  cardLanguages,
  cardOf,
  oembedOf,
  posterOf,
  posterSize,
  wholePage,
  type CardLanguage,
} from "#embed/cards.ts";
import { printOptions } from "#embed/options.ts";
import { defaultOptions } from "#embed/schema.ts";

export type HeadTag = { readonly tag: "meta" | "link" } & Readonly<Record<string, string>>;

/** What other sites look for, each address in full. */
export function headOf(home: string, lesson: Lesson | null, lang: CardLanguage): readonly HeadTag[] {
  const id = lesson?.id ?? wholePage;
  const title = titleOf(lesson, lang);
  const og = (property: string, content: string) =>
    ({ tag: "meta", property: `og:${property}`, content }) as const;
  return [
    {
      tag: "link",
      rel: "alternate",
      type: "application/json+oembed",
      title,
      href: home + oembedOf(id, lang),
    },
    og("type", "website"),
    og("site_name", pageTitle),
    og("title", title),
    og("description", aimOf(lesson, lang)),
    og("url", lesson ? home + cardOf(id, lang) : home),
    og("image", home + posterOf(id, lang)),
    og("image:width", `${posterSize.width}`),
    og("image:height", `${posterSize.height}`),
    og("image:alt", title),
    { tag: "meta", name: "twitter:card", content: "summary_large_image" },
  ];
}

export function cardPage(home: string, lesson: Lesson | null, lang: CardLanguage): string {
  const id = lesson?.id ?? wholePage;
  const query = printOptions({ ...defaultOptions, lesson: lesson?.id ?? null, lang });
  const title = titleOf(lesson, lang);
  const head = headOf(home, lesson, lang).map(
    ({ tag, ...attributes }) => `    <${tag}${written(attributes)} />`,
  );
  const others = cardLanguages.filter((other) => other !== lang);
  return `<!doctype html>
<html lang="${codes[lang]}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${inHtml(title)}</title>
    <meta name="description" content="${inHtml(aimOf(lesson, lang))}" />
${head.join("\n")}
    <style>
      body { max-width: 44rem; margin: 0 auto; padding: 1.5rem; font: 1.125rem/1.5 system-ui, sans-serif }
      img { width: 100%; height: auto; border-radius: 0.5rem }
      nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; line-height: 2.75rem }
    </style>
  </head>
  <body>
    <main>
      <img src="${home}${posterOf(id, lang)}" width="${posterSize.width}" height="${posterSize.height}" alt="" />
      <h1>${inHtml(lesson?.title[lang] ?? pageTitle)}</h1>
      <p>${inHtml(aimOf(lesson, lang))}${lesson ? ` ${minutes[lang].replace("N", `${lesson.minutes}`)}` : ""}</p>
      <nav>
        <a href="${inHtml(`${home}?${query}`)}">${(lesson ? openLesson : openPage)[lang]}</a>
${others.map((other) => `        <a href="${home}${cardOf(id, other)}" hreflang="${codes[other]}" lang="${codes[other]}">${names[other]}</a>`).join("\n")}
      </nav>
    </main>
  </body>
</html>
`;
}

const codes: Readonly<Record<CardLanguage, string>> = { en: "en", zh: "zh-Hans" };
const names: Readonly<Record<CardLanguage, string>> = { en: "English", zh: "简体中文" };
const minutes: Said = { en: "About N minutes.", zh: "约 N 分钟。" };
const openLesson: Said = { en: "Open the lesson", zh: "打开课程" };
const openPage: Said = { en: "Open the playground", zh: "打开后门实验场" };
const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${inHtml(value)}"`)
    .join("");

function inHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
