// What real hosts make of what an author pastes: Docusaurus compiles MDX and draws it with React, WordPress asks for the
// oEmbed file that a page names and hardens the frame that it finds there.

import { evaluate } from "@mdx-js/mdx";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as runtime from "react/jsx-runtime";

/** HTML of an .mdx page with this text. */
export async function drawnByDocusaurus(mdx: string): Promise<string> {
  const page = await evaluate(mdx, runtime as never);
  return renderToStaticMarkup(createElement(page.default));
}

/** As `wp_filter_oembed_result` leaves the frame of a site that WordPress does not know by name. */
export async function pastedIntoWordPress(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const link = /<link\b[^>]*type="application\/json\+oembed"[^>]*>/.exec(page)?.[0] ?? "";
  const file = /\bhref="([^"]*)"/.exec(link)?.[1] ?? "";
  const { html } = (await (await fetch(`${file}?maxwidth=640&maxheight=960`)).json()) as { html: string };
  const frame = /<iframe\b[^>]*><\/iframe>/.exec(html)?.[0] ?? "";
  const kept = [...frame.matchAll(/ (src|width|height|title)="([^"]*)"/g)].map(([, name = "", value = ""]) =>
    name === "src" ? ` src="${value}#?secret=aB3xY9kLm0"` : ` ${name}="${value}"`,
  );
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${kept.join("")}></iframe>`;
}
