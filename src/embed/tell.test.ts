import { expect, test, vi } from "vitest";
import { useExperiment } from "#state/experimentStore.ts";
import { noRun, type RunState } from "#state/runState.ts";
import { useRun } from "#state/runStore.ts";
import type { FrameMessage } from "./contract.ts";
import { tellEvents } from "./tell.ts";

vi.mock("#state/curves.ts", () => ({ followedFlip: () => 7 }));
vi.mock("#core/measure/watched.ts", () => ({ followedPlace: () => 0 }));
vi.stubGlobal("location", { pathname: "/", search: "", hash: "#v=1&lesson=first-flip" });

function told(): { readonly names: () => readonly string[]; readonly first: () => unknown } {
  const sent: FrameMessage[] = [];
  tellEvents((message) => void sent.push(message));
  const events = () => sent.filter((message) => message.subject === "backdoor-playground.event");
  return { names: () => events().map(({ name }) => name), first: () => events()[0]?.detail };
}

test("each training tells of its flip once, the second one of the same experiment too", () => {
  const { names, first } = told();
  const { experiment } = useExperiment.getState();
  const begun: RunState = { ...noRun, phase: "training", origin: "trained", experiment };
  // Of what is measured it matters here only that it is there.
  const measured = { ...begun, prepared: { watched: {} }, checks: [{ step: 7 }] } as unknown as RunState;
  for (let training = 0; training < 2; training++) {
    useRun.setState({ run: begun });
    useRun.setState({ run: measured });
    useRun.setState({ run: { ...measured, checks: [...measured.checks] } });
  }
  expect(names()).toEqual(["ready", "flip", "flip"]);
  expect(first()).toEqual({ version: 1, lesson: "first-flip" });
});
