// One small page and one oEmbed file for each lesson and language: what other sites read when somebody pastes a lesson's
// address. Both need the playground's full address. `npm run build` takes it from PLAYGROUND_HOME and writes files; a
// server of ours takes it from each request.

import type { Connect, HtmlTagDescriptor, Plugin } from "vite";
import { lessons } from "#core/lessons/index.ts";
import { cardLanguages, cardOf, oembedOf, wholePage } from "#embed/cards.ts";
import { oembedFor } from "#embed/oembed.ts";
import { cardPage, headOf } from "./cardPage.ts";

export function cards(given: string | undefined = process.env["PLAYGROUND_HOME"]): Plugin {
  const home = given === undefined ? null : homeFrom(given);
  return {
    name: "cards",
    configureServer: (server) => void server.middlewares.use(serveCards),
    configurePreviewServer: (server) => void server.middlewares.use(serveCards),
    transformIndexHtml: () => (home === null ? [] : tagsOf(home)),
    generateBundle() {
      if (home === null) return;
      for (const [fileName, source] of Object.entries(cardFiles(home)))
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}

/** Texts by their paths below the home. */
export function cardFiles(home: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [null, ...lessons].flatMap((lesson) =>
      cardLanguages.flatMap((lang) => {
        const id = lesson?.id ?? wholePage;
        return [
          [oembedOf(id, lang), `${JSON.stringify(oembedFor(home, lesson, lang), null, 2)}\n`],
          [cardOf(id, lang), cardPage(home, lesson, lang)],
        ];
      }),
    ),
  );
}

/** "https://example.org/play" and "https://example.org/play/index.html?x" are both about "https://example.org/play/". */
export function homeFrom(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" && url?.protocol !== "http:")
    throw new Error(`PLAYGROUND_HOME is "${given}"; it has to be the full address that the page will have.`);
  const folder = url.pathname.replace(/[^/]*\.[^/]*$/, "");
  return `${url.origin}${folder.endsWith("/") ? folder : `${folder}/`}`;
}

const tagsOf = (home: string): HtmlTagDescriptor[] =>
  headOf(home, null, "en").map(({ tag, ...attrs }) => ({ tag, attrs, injectTo: "head" }));

const serveCards: Connect.NextHandleFunction = (request, response, next) => {
  const path = /^\/((?:lessons|oembed)\/[\w.-]+)(?:\?|$)/.exec(request.url ?? "")?.[1];
  const host = request.headers.host ?? "";
  if (path === undefined || !/^[\w.:[\]-]+$/.test(host)) return next();
  const files = cardFiles(`http://${host}/`);
  if (!Object.hasOwn(files, path)) return next();
  response.setHeader(
    "Content-Type",
    path.endsWith(".json") ? "application/json" : "text/html; charset=utf-8",
  );
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.end(files[path]);
};
