// What the frame and the page around it say to each other, by postMessage. Types only: the custom element is built from
// them too, and stays small.

/** What the frame tells of. */
export interface EmbedEvents {
  /** The frame listens now. */
  readonly ready: { readonly version: 1; readonly lesson: string | null };
  /** The poisoned net's answer on the followed picture has flipped for good, as far as is known. */
  readonly flip: { readonly step: number };
  /** A training has ended and was measured on held-out pictures; rates are 0..1. */
  readonly trained: {
    readonly cleanAccuracy: number | null;
    readonly attackSuccessRate: number | null;
    readonly flipRate: number | null;
    readonly flipStep: number | null;
  };
  /** A step of a lesson was opened; both count from 0. */
  readonly step: { readonly lesson: string; readonly at: number; readonly steps: number };
  /** A question of a lesson was answered: a choice by its number, a bar as 0..1, a place as column and row. */
  readonly answer: {
    readonly lesson: string;
    readonly question: string;
    readonly given: number | readonly [number, number];
  };
  /** The last step of a lesson was reached. */
  readonly complete: { readonly lesson: string; readonly score: number };
  readonly error: { readonly code: string; readonly sentence: string };
}

export type EmbedEventName = keyof EmbedEvents;

export interface EmbedState {
  /** The experiment and the lesson's progress, as they stand behind "#" in a link. */
  readonly link: string;
  readonly phase: string;
  readonly step: number;
  readonly score: number | null;
}

export const eventSubject = "backdoor-playground.event";
export const loadSubject = "backdoor-playground.load";
export const stateSubject = "backdoor-playground.state";
export const replySubject = "backdoor-playground.reply";

/** What the frame sends of its own. */
export type FrameMessage =
  | { readonly subject: "lti.frameResize"; readonly height: number }
  | { readonly subject: typeof eventSubject; readonly name: EmbedEventName; readonly detail: unknown }
  | { readonly subject: typeof replySubject; readonly message_id: string; readonly state: EmbedState }
  | { readonly subject: "SPLICE.getState"; readonly message_id: string; readonly activity_id: string }
  | {
      readonly subject: "SPLICE.reportScoreAndState";
      readonly message_id: string;
      readonly activity_id: string;
      readonly score: number;
      readonly state: unknown;
    }
  | {
      readonly subject: "SPLICE.sendEvent";
      readonly message_id: string;
      readonly activity_id: string;
      readonly name: string;
      readonly data: unknown;
    };
