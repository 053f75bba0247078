// The address that is given away, and whether others can reach it at all.

export interface Address {
  readonly href: string;
  /** False for a file, or for a server that only this machine sees. */
  readonly isReachable: boolean;
}

/** `query` and `hash` without their marks; what the page's own address has there is left out. */
export function addressOf(here: string, query: string, hash: string): Address {
  const url = new URL(here);
  url.search = query;
  url.hash = hash;
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\]|.*\.localhost)$/.test(url.hostname);
  return { href: url.href, isReachable: /^https?:$/.test(url.protocol) && !isLocal };
}

/** As a rule longer ones are cut by some programs for mail and chat. */
export const usualLongest = 2000;
