// What the author has chosen on the builder page: the options of the address, the experiment, and the frame's measures.

import { create } from "zustand";
import { defaultOptions, type Options } from "#embed/schema.ts";
import { printOptions } from "#embed/options.ts";
import type { Embedded } from "#embed/snippets.ts";

export interface BuilderState extends Pick<Embedded, "link" | "title" | "width" | "height"> {
  readonly options: Options;
  choose(change: Partial<Options>): void;
  set(change: Partial<Pick<Embedded, "link" | "title" | "width" | "height">>): void;
}

export const useBuilder = create<BuilderState>()((set) => ({
  options: { ...defaultOptions, embed: true },
  link: "",
  title: "Backdoor Playground",
  width: null,
  height: 640,
  choose: (change) => set(({ options }) => ({ options: { ...options, ...change } })),
  set: (change) => set(change),
}));

export function embeddedOf({ options, link, title, width, height }: BuilderState): Embedded {
  const home = new URL("./", document.baseURI).href;
  return { home, query: printOptions(options), link, title, width, height };
}
