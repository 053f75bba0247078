// The address under which anybody opens this experiment on the plain page, and whether others can reach it at all.

import type { Experiment } from "#core/experiment/experiment.ts";
import { printLink } from "./link.ts";

export interface Address {
  readonly href: string;
  /** False for a file, or for a server that only this machine sees. */
  readonly isReachable: boolean;
}

/** `here`: the address of the page; what its query says of the view (lecture, embed) is left out. */
export function addressOf(experiment: Experiment, here: string): Address {
  const url = new URL(here);
  const language = url.searchParams.get("lang");
  url.search = language === null ? "" : `?lang=${language}`;
  url.hash = printLink(experiment);
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/.test(url.hostname);
  return { href: url.href, isReachable: /^https?:$/.test(url.protocol) && !isLocal };
}
