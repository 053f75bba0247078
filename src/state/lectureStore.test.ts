// The keys of a lesson in lecture mode: they show it, lead through it, and say where it ends.

import { beforeEach, expect, test } from "vitest";
import { firstFlip } from "#core/lessons/firstFlip.ts";
import { useLecture } from "./lectureStore.ts";
import { useLesson } from "./lessonStore.ts";

const { act } = useLecture.getState();
const last = () => useLecture.getState().said.at(-1);
const at = () => useLesson.getState().progress.at;

beforeEach(() => {
  useLesson.getState().close();
  useLecture.setState({ opened: null, said: [] });
});

test("without a lesson its keys offer the list", () => {
  for (const action of ["lesson", "lessonForward", "lessonBack"] as const) {
    useLecture.setState({ opened: null });
    act(action);
    expect(useLecture.getState().opened).toBe("lesson");
    expect(last()?.outcome).toBe("chooseLesson");
  }
});

test("a lesson goes on and back within its steps, and is shown wherever one was", () => {
  useLesson.getState().start(firstFlip);
  act("lessonBack");
  expect([at(), last()?.outcome]).toEqual([0, "firstLessonStep"]);
  act("vote");
  act("lessonForward");
  expect(useLecture.getState().opened).toBe("lesson");
  expect([at(), last()?.outcome, last()?.values.step]).toEqual([1, "lessonStep", 2]);
  for (const _ of firstFlip.steps) act("lessonForward");
  expect([at(), last()?.outcome]).toEqual([firstFlip.steps.length - 1, "lastLessonStep"]);
});

test("a choice is answered once, by its number, and only one that is there", () => {
  useLesson.getState().start(firstFlip);
  act("answer", 1);
  expect(useLesson.getState().progress.answers).toEqual({});
  useLesson.getState().go(2);
  act("answer", 3);
  expect(useLesson.getState().progress.answers).toEqual({});
  act("answer", 1);
  act("answer", 0);
  expect(useLesson.getState().progress.answers).toEqual({ clean: 1 });
  expect(last()).toMatchObject({ outcome: "answered", values: { choice: "2" } });
});

test("its key shows the chart again, and the lesson stays where it was", () => {
  useLesson.getState().start(firstFlip);
  act("lessonForward");
  act("lesson");
  expect(useLecture.getState().opened).toBeNull();
  act("lesson");
  expect([useLecture.getState().opened, last()?.outcome, at()]).toEqual(["lesson", "lessonOpened", 1]);
});
