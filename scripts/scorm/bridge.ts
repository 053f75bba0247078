// Between the frame, which speaks SPLICE, and a learning platform that speaks SCORM 1.2. The platform keeps 4,096
// characters of state, and a score only after the student has done something.

export interface ScormApi {
  LMSInitialize(nothing: ""): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ""): string;
  LMSFinish(nothing: ""): string;
}

const mostCharacters = 4096;
/** Of a link that is too long (a painted trigger) the lesson's own progress is kept. */
const progressKeys = ["lesson", "at", "answers"];

export interface ScormBridge {
  /** A message of the frame. */
  take(message: unknown): void;
  end(): void;
}

export function bridgeTo(api: ScormApi, answer: (message: object) => void): ScormBridge {
  api.LMSInitialize("");
  const status = api.LMSGetValue("cmi.core.lesson_status");
  let ended = false;
  const set = (name: string, value: string) => void api.LMSSetValue(name, value);
  if (status === "not attempted" || status === "unknown" || status === "") {
    set("cmi.core.lesson_status", "incomplete");
    api.LMSCommit("");
  }
  return {
    take(message) {
      if (ended || typeof message !== "object" || message === null) return;
      const { subject, message_id, score, state, name } = message as Record<string, unknown>;
      if (subject === "SPLICE.getState") {
        const kept = parsed(api.LMSGetValue("cmi.suspend_data"));
        answer({ subject: "SPLICE.getState.response", message_id, state: kept });
      } else if (subject === "SPLICE.reportScoreAndState" && typeof score === "number") {
        set("cmi.core.score.min", "0");
        set("cmi.core.score.max", "100");
        set("cmi.core.score.raw", `${Math.round(100 * Math.min(1, Math.max(0, score)))}`);
        set("cmi.suspend_data", fitted(state));
        api.LMSCommit("");
      } else if (subject === "SPLICE.sendEvent" && name === "complete") {
        set("cmi.core.lesson_status", "completed");
        api.LMSCommit("");
      }
    },
    end() {
      if (ended) return;
      ended = true;
      api.LMSFinish("");
    },
  };
}

/** Platforms put their API on one of the windows around, or on the one that opened this. */
export function findApi(start: Window): ScormApi | null {
  const above = (from: Window): ScormApi | null => {
    let looked: Window = from;
    for (let level = 0; level < 10; level++) {
      const found = apiOf(looked);
      if (found) return found;
      if (looked.parent === looked) return null;
      looked = looked.parent;
    }
    return null;
  };
  const opener = start.opener as Window | null;
  return above(start) ?? (opener && above(opener));
}

function apiOf(looked: Window): ScormApi | null {
  try {
    return (looked as Window & { API?: ScormApi }).API ?? null;
  } catch {
    // Another site's window: the platform's is not behind it.
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fitted(state: unknown): string {
  const whole = JSON.stringify(state ?? null);
  if (whole.length <= mostCharacters) return whole;
  const link = typeof state === "object" && state !== null && "link" in state ? String(state.link) : "";
  const kept = [...new URLSearchParams(link)].filter(([key]) => progressKeys.includes(key));
  const short = JSON.stringify({ link: `v=1&${new URLSearchParams(kept).toString()}` });
  return short.length <= mostCharacters ? short : "null";
}
