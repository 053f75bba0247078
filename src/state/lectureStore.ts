// Lecture mode: what the keys do, and what was done last, so that a hall can follow it. Knows no keys and no words.

import { create } from "zustand";
import { nextSeed } from "#core/experiment/nextSeed.ts";
import { useExperiment } from "./experimentStore.ts";
import { goBack, goForward, trainOrPause } from "./lectureRun.ts";
import { openQuestion, useLesson } from "./lessonStore.ts";
import { useRun } from "./runStore.ts";

export const choices = ["A", "B", "C", "D"] as const;

export type LecturePanel = "lesson" | "vote" | "address" | "help";

export type LectureAction =
  | "train"
  | "trigger"
  | "back"
  | "forward"
  | "restart"
  | "newSeed"
  | "slow"
  | "freeze"
  | "lessonForward"
  | "lessonBack"
  | "answer"
  | "voteUp"
  | "voteDown"
  | "noVotes"
  | LecturePanel
  | "close";

/** What came of an action; the words are in the catalogue. */
export type Outcome =
  | "training"
  | "goesOn"
  | "paused"
  | "measuring"
  | "finished"
  | "triggerOn"
  | "triggerOff"
  | "atStep"
  | "oneStep"
  | "lastStep"
  | "nothingEarlier"
  | "restarted"
  | "newSeed"
  | "slow"
  | "fast"
  | "freezeOn"
  | "freezeOff"
  | "frozen"
  | "lessonOpened"
  | "chooseLesson"
  | "lessonStep"
  | "answered"
  | "firstLessonStep"
  | "lastLessonStep"
  | "voteOpened"
  | "addressOpened"
  | "helpOpened"
  | "closed"
  | "voted"
  | "tookBack"
  | "noVotes";

export interface Said {
  /** Rising: two actions with the same words are two. */
  readonly id: number;
  readonly outcome: Outcome;
  readonly values: SaidValues;
}

/** Whatever the words may tell. */
export interface SaidValues {
  readonly step: number;
  readonly seed: number;
  readonly choice: string;
  readonly votes: number;
}

export interface LectureStore {
  readonly withTrigger: boolean;
  readonly slow: boolean;
  /** Whether a run pauses by itself when its flip comes. */
  readonly freezes: boolean;
  readonly opened: LecturePanel | null;
  /** One count for each of `choices`. */
  readonly votes: readonly number[];
  /** The last three actions, the newest last. */
  readonly said: readonly Said[];
  /** `choice`: which of the choices is voted for. */
  act(action: LectureAction, choice?: number): void;
  /** The flip has come: the run waits, and its nets are those of that step. */
  freezeAt(step: number): void;
}

const shownActions = 3;
/** Five steps a second can be followed by eye. */
const slowStepMs = 200;

export const useLecture = create<LectureStore>()((set, get) => {
  let count = 0;
  const say: Say = (outcome, told = {}) => {
    const { seed } = useExperiment.getState().experiment;
    const values = { seed, step: useRun.getState().run.step, choice: "", votes: 0, ...told };
    set(({ said }) => ({ said: [...said, { id: ++count, outcome, values }].slice(-shownActions) }));
  };
  const open = (panel: LecturePanel, outcome: Outcome = `${panel}Opened`) => {
    const opened = get().opened === panel ? null : panel;
    set({ opened });
    say(opened ? outcome : "closed");
  };
  const goLesson = (by: number) => {
    const { lesson, progress, go } = useLesson.getState();
    set({ opened: "lesson" });
    if (!lesson) return say("chooseLesson");
    const at = progress.at + by;
    if (at < 0) return say("firstLessonStep");
    if (at >= lesson.steps.length) return say("lastLessonStep");
    go(at);
    say("lessonStep", { step: at + 1 });
  };
  const vote = (choice: number, by: number) => {
    const votes = get().votes.map((each, at) => (at === choice ? Math.max(0, each + by) : each));
    set({ votes });
    say(by > 0 ? "voted" : "tookBack", { choice: choices[choice] ?? "", votes: votes[choice] ?? 0 });
  };
  const acts: Record<LectureAction, (choice: number) => void> = {
    train: () => trainOrPause(say),
    trigger() {
      const withTrigger = !get().withTrigger;
      set({ withTrigger });
      say(withTrigger ? "triggerOn" : "triggerOff");
    },
    back: () => goBack(say),
    forward: () => goForward(say),
    restart() {
      const { experiment } = useExperiment.getState();
      useRun.getState().train(experiment);
      say("restarted");
    },
    newSeed() {
      const { edit, experiment } = useExperiment.getState();
      const seed = nextSeed(experiment.seed);
      edit({ seed });
      useRun.getState().train({ ...experiment, seed });
      say("newSeed");
    },
    slow() {
      const slow = !get().slow;
      set({ slow });
      useRun.getState().slow(slow ? slowStepMs : 0);
      say(slow ? "slow" : "fast");
    },
    freeze() {
      const freezes = !get().freezes;
      set({ freezes });
      say(freezes ? "freezeOn" : "freezeOff");
    },
    lesson: () => open("lesson", useLesson.getState().lesson ? "lessonOpened" : "chooseLesson"),
    lessonForward: () => goLesson(1),
    lessonBack: () => goLesson(-1),
    answer(choice) {
      const question = openQuestion();
      if (question?.answer.kind !== "choice" || !question.answer.options[choice]) return;
      useLesson.getState().answer(question.id, choice);
      say("answered", { choice: `${choice + 1}` });
    },
    vote: () => open("vote"),
    voteUp: (choice) => vote(choice, 1),
    voteDown: (choice) => vote(choice, -1),
    noVotes() {
      set({ votes: choices.map(() => 0) });
      say("noVotes");
    },
    address: () => open("address"),
    help: () => open("help"),
    close() {
      const { opened } = get();
      if (opened) open(opened);
    },
  };
  return {
    withTrigger: true,
    slow: false,
    freezes: false,
    opened: null,
    votes: choices.map(() => 0),
    said: [],
    act: (action, choice = 0) => acts[action](choice),
    freezeAt(step) {
      const { pause, showStep } = useRun.getState();
      pause();
      const kept = useRun.getState().run.kept.find((each) => each >= step);
      showStep(kept ?? null);
      say("frozen", { step });
    },
  };
});

export type Say = (outcome: Outcome, told?: Partial<SaidValues>) => void;
