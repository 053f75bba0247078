// What was left out of an import, gathered by reason, so that 300 text files make one line.

import type { Refusal, RefusalCode } from "#engine/client.ts";

const namesShown = 5;

export interface RefusalGroup {
  readonly code: RefusalCode;
  readonly count: number;
  readonly names: readonly string[];
  /** How many names are not shown. */
  readonly more: number;
}

export function refusalGroups(refused: readonly Refusal[]): readonly RefusalGroup[] {
  const byCode = new Map<RefusalCode, string[]>();
  for (const { code, name } of refused) {
    const names = byCode.get(code) ?? [];
    names.push(name);
    byCode.set(code, names);
  }
  return [...byCode].map(([code, names]) => ({
    code,
    count: names.length,
    names: names.slice(0, namesShown),
    more: Math.max(0, names.length - namesShown),
  }));
}
