// Where, below the playground's home, lies what other sites are shown of a lesson: its poster (made by scripts/posters.ts),
// the page that stands for it, and its oEmbed file (both made by scripts/serve/cards.ts).

export const cardLanguages = ["en", "zh"] as const;
export type CardLanguage = (typeof cardLanguages)[number];

/** In pixels: what previews of links and oEmbed thumbnails ask for. */
export const posterSize = { width: 1200, height: 630 } as const;

/** In place of a lesson's id, for the page without one. */
export const wholePage = "playground";

export const posterOf = (id: string, lang: CardLanguage): string => `posters/${id}.${lang}.png`;
export const cardOf = (id: string, lang: CardLanguage): string => `lessons/${id}.${lang}.html`;
export const oembedOf = (id: string, lang: CardLanguage): string => `oembed/${id}.${lang}.json`;
