// Reads a message of the page around the frame: known subjects only, values read like a link, nothing evaluated. Never
// throws; whatever else is said gives null.

import { hostMessages, slideMessages, type Held, type HostMessageName } from "./contract.ts";

export type HostMessage =
  /** reveal.js: the slide with the frame is shown or hidden. */
  | { readonly kind: "slide"; readonly shown: boolean }
  /** A link's text behind "#", or an experiment as JSON. */
  | { readonly kind: "load"; readonly id: string; readonly experiment: string | object }
  | { readonly kind: "state"; readonly id: string }
  /** SPLICE: what was reported last time; null where there is nothing. */
  | { readonly kind: "restore"; readonly id: string; readonly link: string | null };

const longestId = 100;
const longestLink = 20_000;
const longestJson = 100_000;

export function readHostMessage(data: unknown): HostMessage | null {
  if (data === slideMessages.shown || data === slideMessages.hidden)
    return { kind: "slide", shown: data === slideMessages.shown };
  if (typeof data !== "object" || data === null) return null;
  const given = data as Readonly<Record<string, unknown>>;
  const name = names.find((each) => hostMessages[each].subject === given["subject"]);
  if (!name || !Object.entries(hostMessages[name].fields).every(([field, kind]) => fits[kind](given[field])))
    return null;
  const { message_id: id, experiment, state } = given as unknown as Fitting;
  switch (name) {
    case "load":
      return { kind: "load", id, experiment };
    case "state":
      return { kind: "state", id };
    case "restore":
      return { kind: "restore", id, link: linkIn(state) };
    default:
      return name satisfies never;
  }
}

const names = Object.keys(hostMessages) as HostMessageName[];

type FieldsOf<Name extends HostMessageName> = (typeof hostMessages)[Name]["fields"];
type HeardKind = { [Name in HostMessageName]: FieldsOf<Name>[keyof FieldsOf<Name>] }[HostMessageName];

const fits: Readonly<Record<HeardKind, (value: unknown) => boolean>> = {
  // Of the fields that are heard only a message's id is text and nothing else.
  string: (value) => typeof value === "string" && value.length <= longestId,
  "string | object": isExperiment,
  unknown: () => true,
};

/** What each of the messages has of it, its table says. */
interface Fitting {
  readonly message_id: string;
  readonly experiment: Held[FieldsOf<"load">["experiment"]];
  readonly state: unknown;
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
