// The one table of lecture mode's keys: the listener acts by it, the help and the buttons show it. An action without a
// key does not compile.

import type { LectureAction } from "#state/lectureStore.ts";

export type Moment = "voting" | "asking";

export interface Hotkey {
  /** `KeyboardEvent.key`, letters small. Page up and down are what a presenter's remote control sends. */
  readonly keys: readonly string[];
  /** How the key is written. */
  readonly cap: string;
  /** Only with Shift, or only without; left out where the key itself tells. */
  readonly shift?: boolean;
  /** Only while the vote is open, or while a lesson's question with choices is on screen. */
  readonly only?: Moment;
  /** Whether holding the key down goes on acting. */
  readonly repeats?: true;
}

const digits = ["1", "2", "3", "4"] as const;

export const hotkeys: Readonly<Record<LectureAction, Hotkey>> = {
  train: { keys: [" "], cap: "space" },
  trigger: { keys: ["t"], cap: "T" },
  back: { keys: ["ArrowLeft", "PageUp"], cap: "←", repeats: true },
  forward: { keys: ["ArrowRight", "PageDown"], cap: "→", repeats: true },
  restart: { keys: ["r"], cap: "R" },
  newSeed: { keys: ["n"], cap: "N" },
  slow: { keys: ["s"], cap: "S" },
  freeze: { keys: ["f"], cap: "F" },
  lesson: { keys: ["l"], cap: "L" },
  lessonForward: { keys: ["."], cap: "." },
  lessonBack: { keys: [","], cap: "," },
  answer: { keys: digits, cap: "1-4", only: "asking" },
  vote: { keys: ["v"], cap: "V" },
  voteUp: { keys: digits, cap: "1-4", shift: false, only: "voting" },
  voteDown: { keys: digits, cap: "⇧ 1-4", shift: true, only: "voting" },
  noVotes: { keys: ["0"], cap: "0", only: "voting" },
  address: { keys: ["q"], cap: "Q" },
  help: { keys: ["?"], cap: "?" },
  close: { keys: ["Escape"], cap: "Esc" },
};

export interface Pressed {
  readonly action: LectureAction;
  /** Which of the keys it was: the choice of a vote or of a question. */
  readonly place: number;
}

type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "repeat" | "isComposing"
>;

export function hotkeyOf(press: Press, moment: Moment | null): Pressed | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const key = keyOf(press);
  for (const [action, hotkey] of Object.entries(hotkeys) as [LectureAction, Hotkey][]) {
    const place = hotkey.keys.indexOf(key);
    if (place < 0 || (hotkey.only && hotkey.only !== moment)) continue;
    if (hotkey.shift !== undefined && hotkey.shift !== press.shiftKey) continue;
    if (press.repeat && !hotkey.repeats) return null;
    return { action, place };
  }
  return null;
}

/** Digits by their place, because Shift makes "!" of 1; letters too where the keyboard writes no Latin ones. */
function keyOf({ key, code }: Press): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return key === "?" ? key : digit;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter !== undefined && /^\P{ASCII}$/u.test(key) ? letter.toLowerCase() : key;
}
