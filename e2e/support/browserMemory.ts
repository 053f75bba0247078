// The memory of all processes that this one has started, without what they share counted twice (PSS); Linux only.

import { existsSync, readdirSync, readFileSync } from "node:fs";

export const canMeasureMemory = existsSync("/proc/self/smaps_rollup");

/** This process has started nothing else that is large. */
export function megabytesOfBrowser(): number {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]));
  const isOurs = (pid: string): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === `${process.pid}` || isOurs(parent));
  };
  return pids.filter(isOurs).reduce((sum, pid) => sum + megabytesOfProcess(pid), 0);
}

// A process may end while it is asked.
function parentOf(pid: string): string | undefined {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  } catch {
    return undefined;
  }
}

function megabytesOfProcess(pid: string): number {
  try {
    return Number(/^Pss:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
