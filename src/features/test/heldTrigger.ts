// Where the mark lies on this very picture. With jitter only the stamped pixels tell.

import type { Shape } from "#core/pictures.ts";
import type { Trigger } from "#core/trigger/trigger.ts";
import { changedBox } from "#ui/answers/holding.ts";
import { triedTrigger, type TestedMark } from "./testedMark.ts";

export function heldTrigger(
  trained: Trigger,
  mark: TestedMark,
  before: Uint8Array,
  after: Uint8Array,
  shape: Shape,
): Trigger {
  const tried = triedTrigger(trained, mark);
  const box = tried.jitter > 0 ? changedBox(before, after, shape) : null;
  if (!box) return tried;
  return { ...tried, x: box.left + Math.floor(box.width / 2), y: box.top + Math.floor(box.height / 2) };
}
