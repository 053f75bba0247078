// What the frame and the page around it say to each other, by postMessage. One table: what is sent and read is typed by
// it, the authors' page lists it, and the declarations for TypeScript are printed from it. The custom element takes only
// the subjects, so that it stays small.

export const eventSubject = "backdoor-playground.event";
export const loadSubject = "backdoor-playground.load";
export const stateSubject = "backdoor-playground.state";
export const replySubject = "backdoor-playground.reply";

/** What a field holds: on the left as TypeScript writes it, on the right for the compiler. */
export interface Held {
  readonly "1": 1;
  readonly number: number;
  readonly "number | null": number | null;
  readonly "number | readonly [number, number]": number | readonly [number, number];
  readonly string: string;
  readonly "string | null": string | null;
  readonly "string | object": string | object;
  readonly unknown: unknown;
  readonly EmbedEventName: EmbedEventName;
  readonly EmbedState: EmbedState;
}

export type Fields = Readonly<Record<string, keyof Held>>;
type Filled<F extends Fields> = { readonly [Field in keyof F]: Held[F[Field]] };

/** What the frame tells of, with what comes along. Rates and scores are 0..1; steps of a lesson count from 0. */
export const eventFields = {
  ready: { version: "1", lesson: "string | null" },
  flip: { step: "number" },
  trained: {
    cleanAccuracy: "number | null",
    attackSuccessRate: "number | null",
    flipRate: "number | null",
    flipStep: "number | null",
  },
  step: { lesson: "string", at: "number", steps: "number" },
  /** A choice by its number, a bar as 0..1, a place as column and row. */
  answer: { lesson: "string", question: "string", given: "number | readonly [number, number]" },
  complete: { lesson: "string", score: "number" },
  error: { code: "string", sentence: "string" },
} as const satisfies Readonly<Record<string, Fields>>;

export type EmbedEventName = keyof typeof eventFields;
export type EmbedEvents = { readonly [Name in EmbedEventName]: Filled<(typeof eventFields)[Name]> };

/** The link is the experiment and the lesson's progress, as they stand behind "#". */
export const stateFields = {
  link: "string",
  phase: "string",
  step: "number",
  score: "number | null",
} as const satisfies Fields;

export type EmbedState = Filled<typeof stateFields>;

interface Message {
  readonly subject: string;
  readonly fields: Fields;
}

const spliceFields = { message_id: "string", activity_id: "string" } as const;

/** What the frame sends of its own. */
export const frameMessages = {
  resize: { subject: "lti.frameResize", fields: { height: "number" } },
  event: { subject: eventSubject, fields: { name: "EmbedEventName", detail: "unknown" } },
  reply: { subject: replySubject, fields: { message_id: "string", state: "EmbedState" } },
  getState: { subject: "SPLICE.getState", fields: spliceFields },
  report: {
    subject: "SPLICE.reportScoreAndState",
    fields: { ...spliceFields, score: "number", state: "unknown" },
  },
  sendEvent: { subject: "SPLICE.sendEvent", fields: { ...spliceFields, name: "string", data: "unknown" } },
} as const satisfies Readonly<Record<string, Message>>;

type Sent<M extends Message> = { readonly subject: M["subject"] } & Filled<M["fields"]>;
export type FrameMessage = {
  [Name in keyof typeof frameMessages]: Sent<(typeof frameMessages)[Name]>;
}[keyof typeof frameMessages];

/** What the frame hears. */
export const hostMessages = {
  load: { subject: loadSubject, fields: { message_id: "string", experiment: "string | object" } },
  state: { subject: stateSubject, fields: { message_id: "string" } },
  restore: { subject: "SPLICE.getState.response", fields: { message_id: "string", state: "unknown" } },
} as const satisfies Readonly<Record<string, Message>>;

export type HostMessageName = keyof typeof hostMessages;

/** reveal.js posts bare strings. */
export const slideMessages = { shown: "slide:start", hidden: "slide:stop" } as const;
