// Reads a message of the page around the frame: known subjects only, values read like a link, nothing evaluated. Never
// throws; whatever else is said gives null.

import { loadSubject, stateSubject } from "./contract.ts";

export type HostMessage =
  /** reveal.js: the slide with the frame is shown or hidden. */
  | { readonly kind: "slide"; readonly shown: boolean }
  /** A link's text behind "#", or an experiment as JSON. */
  | { readonly kind: "load"; readonly id: string; readonly experiment: string | object }
  | { readonly kind: "state"; readonly id: string }
  /** SPLICE: what was reported last time; null where there is nothing. */
  | { readonly kind: "restore"; readonly id: string; readonly link: string | null };

const longestLink = 20_000;
const longestJson = 100_000;

export function readHostMessage(data: unknown): HostMessage | null {
  if (data === "slide:start" || data === "slide:stop")
    return { kind: "slide", shown: data === "slide:start" };
  if (typeof data !== "object" || data === null) return null;
  const { subject, message_id: id, experiment, state } = data as Record<string, unknown>;
  if (typeof id !== "string" || id.length > 100) return null;
  switch (subject) {
    case loadSubject:
      return isExperiment(experiment) ? { kind: "load", id, experiment } : null;
    case stateSubject:
      return { kind: "state", id };
    case "SPLICE.getState.response":
      return { kind: "restore", id, link: linkIn(state) };
    default:
      return null;
  }
}

function isExperiment(value: unknown): value is string | object {
  if (typeof value === "string") return value.length <= longestLink;
  if (typeof value !== "object" || value === null) return false;
  // Something else than plain data, such as a cycle, is no experiment.
  try {
    return JSON.stringify(value).length <= longestJson;
  } catch {
    return false;
  }
}

/** Hosts keep the state as JSON; some hand it back as text. */
function linkIn(state: unknown): string | null {
  let value = state;
  if (typeof state === "string" && state.length <= longestJson) {
    try {
      value = JSON.parse(state);
    } catch {
      return null;
    }
  }
  const link = typeof value === "object" && value !== null && "link" in value ? value.link : null;
  return typeof link === "string" && link.length <= longestLink ? link : null;
}
