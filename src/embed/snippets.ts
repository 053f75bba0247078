// What an author pastes into a course page, for each kind of host. Only text: nothing here knows the page.

import { posterOf, wholePage } from "./cards.ts";

export const hosts = [
  "html",
  "element",
  "moodle",
  "canvas",
  "myst",
  "quarto",
  "reveal",
  "docusaurus",
  "hugo",
  "wordpress",
] as const;

export type Host = (typeof hosts)[number];

export interface Embedded {
  /** The playground's own address, ending in "/". */
  readonly home: string;
  /** As printOptions gives it, without "embed". */
  readonly query: string;
  /** The experiment behind "#"; "" for the usual one. */
  readonly link: string;
  readonly title: string;
  /** In CSS pixels; the width may be null for the whole column. */
  readonly width: number | null;
  readonly height: number;
}

export function addressOf({ home, query, link }: Pick<Embedded, "home" | "query" | "link">): string {
  const options = new URLSearchParams(query);
  options.delete("embed");
  const rest = options.toString().replaceAll("%2C", ",");
  return `${home}?embed=1${rest === "" ? "" : `&${rest}`}${link === "" ? "" : `#${link}`}`;
}

export function snippetFor(host: Host, embedded: Embedded): string {
  const address = addressOf(embedded);
  const { title, height } = embedded;
  const width = embedded.width === null ? "100%" : `${embedded.width}`;
  const frame = `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="${width}" height="${height}" style="border: 0" loading="lazy"></iframe>`;
  switch (host) {
    case "html":
      return `${frame}\n${growing}`;
    case "element":
      return elementFor(embedded);
    case "moodle":
    case "wordpress":
      return frame;
    case "canvas":
      return `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="${width}" height="${height}" allowfullscreen="allowfullscreen"></iframe>`;
    case "myst":
      return mystFor(embedded, address);
    case "quarto":
      return `\`\`\`{=html}\n${frame}\n\`\`\``;
    case "reveal":
      // With data-src the frame would be thrown away when its slide hides, and with it the trained nets.
      return `<section>\n  ${frame.replace(' loading="lazy"', "")}\n</section>`;
    case "docusaurus":
      return `<iframe src={${JSON.stringify(address)}} title={${JSON.stringify(title)}} width="${width}" height="${height}" style={{ border: 0 }} loading="lazy" />`;
    case "hugo":
      // A comment would be drawn in a page, so the last line has none. "{{" begins an action in a shortcode's file.
      return `{{/* layouts/shortcodes/backdoor.html */}}\n${frame.replaceAll("{{", "&#123;&#123;")}\n\n{{< backdoor >}}`;
    default:
      throw new Error(`no snippet for ${String(host satisfies never)}`);
  }
}

/** The picture stands in for the frame where the book is printed. */
function mystFor({ home, query, title, width }: Embedded, address: string): string {
  const options = new URLSearchParams(query);
  const poster = posterOf(options.get("lesson") ?? wholePage, options.get("lang") === "zh" ? "zh" : "en");
  return [
    `:::{iframe} ${address}`,
    `:width: ${width === null ? "100%" : `${width}px`}`,
    // A line break would end the option, and one without a value is none.
    ...(title.trim() === "" ? [] : [`:title: ${title.trim().replaceAll(/\s+/g, " ")}`]),
    `:placeholder: ${home}${poster}`,
    ":::",
  ].join("\n");
}

/** The whole contract for a plain page: the frame says how high its content is. */
const growing = `<script>
  addEventListener("message", ({ source, data }) => {
    if (!data || data.subject !== "lti.frameResize") return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === source) frame.height = Math.min(20000, Number(data.height) || 640);
  });
</script>`;

function elementFor({ home, query, link, title, width }: Embedded): string {
  const options = [...new URLSearchParams(query)].filter(([key]) => key !== "embed" && key !== "height");
  const attributes = [
    ...options,
    ...(link === "" ? [] : [["experiment", link]]),
    ["title", title],
    ["poster"],
  ]
    .map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${inAttribute(value)}"`))
    .join("");
  const style = width === null ? "" : ` style="max-width: ${width}px"`;
  return `<script async src="${inAttribute(home)}embed/v1/backdoor-playground.js"></script>\n<backdoor-playground${attributes}${style}></backdoor-playground>`;
}

function inAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
