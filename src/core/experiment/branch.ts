// Whether a run may go on as another experiment. The trigger, its rate, the goal, the length and the pace of learning
// may change on the way; the pictures, their order and the nets may not.

import type { Experiment } from "./experiment.ts";

/** Why not: the pictures or their order differ, the net does, or the run would be over before that step. */
export type BranchObjection = "pictures" | "net" | "order" | "steps";

export function branchObjection(before: Experiment, after: Experiment, step: number): BranchObjection | null {
  const differ = (fields: readonly (keyof Experiment)[]) =>
    fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  if (differ(["dataset", "classes", "trainPerClass", "testPerClass"])) return "pictures";
  if (differ(["network", "networkWidth"])) return "net";
  if (differ(["seed", "batchSize"])) return "order";
  return after.steps <= step ? "steps" : null;
}
