import { expect, test } from "vitest";
import { sinceOf } from "./question.ts";

const [picture, marked] = [Uint8Array.of(1), Uint8Array.of(2)];
const at = (version: string) => ({ without: picture, triggered: marked, version });

test("answers change by learning where picture and mark stay and the newest nets are asked", () => {
  expect(sinceOf(at("4 training now"), at("5 training now"))).toBe("learning");
});

test("a hand on the mark, on the timeline or on the pictures is no learning, and neither is a beginning", () => {
  const now = at("5 training now");
  expect(sinceOf({ ...now, triggered: Uint8Array.of(2) }, now)).toBe("other");
  expect(sinceOf({ ...now, without: Uint8Array.of(1) }, now)).toBe("other");
  expect(sinceOf(at("5 finished 20"), at("5 finished 40"))).toBe("other");
  expect(sinceOf(at("5 finished 20"), at("5 finished now"))).toBe("other");
  expect(sinceOf(undefined, now)).toBe("other");
});
