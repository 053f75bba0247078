// The supervisor without making anybody wait for its script: until that has come, what it has to know is written down. If
// it does not come, an engine that dies is told and not replaced.

import type { Supervisor, SupervisorPorts } from "./supervise.ts";

export interface LateSupervisor extends Omit<Supervisor, "tick"> {
  close(): void;
}

export function superviseLate(ports: SupervisorPorts): LateSupervisor {
  let supervisor: Supervisor | null = null;
  let untold: ((supervisor: Supervisor) => void)[] | null = [];
  let timer: ReturnType<typeof setInterval> | undefined;
  const tell = (news: (supervisor: Supervisor) => void) => {
    if (supervisor) news(supervisor);
    else untold?.push(news);
  };
  import("./supervise.ts").then(
    ({ supervise, tickMs }) => {
      if (!untold) return;
      supervisor = supervise(ports);
      for (const news of untold.splice(0)) news(supervisor);
      let last = performance.now();
      timer = setInterval(() => {
        const now = performance.now();
        supervisor?.tick(now - last);
        last = now;
      }, tickMs);
    },
    () => {
      untold = null;
    },
  );
  return {
    sent: (message) => tell((its) => its.sent(message)),
    heard: (message, onPage) => tell((its) => its.heard(message, onPage)),
    rest: () => supervisor?.rest() ?? false,
    wake: () => supervisor?.wake() ?? [],
    failed: (cause) => supervisor?.failed(cause) ?? false,
    close() {
      clearInterval(timer);
      supervisor = untold = null;
    },
  };
}
