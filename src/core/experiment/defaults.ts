// The experiment that a person gets for a picture set and an attack before touching anything.

import { attacks } from "#core/attacks/index.ts";
import { initialValues } from "#core/knobs.ts";
import type { Dataset } from "#core/datasets/dataset.ts";
import type { Attack, PictureKind } from "#core/attacks/attack.ts";
import type { Goal } from "#core/attacks/goal.ts";
import type { KnobValues } from "#core/knobs.ts";
import type { Experiment } from "./experiment.ts";
import { attackOf, datasetOf } from "./registry.ts";

export function defaultExperiment(datasetId = "pets", attackId = attacks[0]?.id ?? ""): Experiment {
  const dataset = datasetOf(datasetId);
  const attack = attackOf(attackId);
  const { trigger: _, ...recipe } = dataset.recipe;
  const { knobs, ...settings } = attack.settings(kindOf({ dataset: datasetId, classes: recipe.classes }));
  return {
    ...recipe,
    goal: attack.goals.includes(recipe.goal.kind) ? recipe.goal : firstGoal(attack),
    ...settings,
    dataset: datasetId,
    attack: attackId,
    knobs: { ...defaultKnobs(attack, dataset), ...knobs },
    seed: 7,
    followed: 0,
  };
}

/** What an attack may know of the pictures when it chooses or objects to settings. */
export function kindOf({ dataset, classes }: Pick<Experiment, "dataset" | "classes">): PictureKind {
  const { origin, shape } = datasetOf(dataset);
  // A person's own pictures are photographs, like the packed ones.
  return {
    origin: origin === "drawn" ? "drawn" : "packed",
    channels: shape.channels,
    classCount: classes.length,
  };
}

/** For an attack that cannot do what is usual with these pictures. */
function firstGoal({ goals, id }: Attack): Goal {
  const kind = goals.find((goal) => goal !== "all-to-one" && goal !== "source-specific");
  if (!kind) throw new Error(`${id} has no goal that needs no class`);
  return { kind };
}

/** A trigger starts as the one that suits the pictures, every other knob at its own initial value. */
function defaultKnobs(attack: Attack, dataset: Dataset): KnobValues {
  const triggers = Object.entries(attack.knobs)
    .filter(([, knob]) => knob.kind === "trigger")
    .map(([name]) => [name, dataset.recipe.trigger]);
  return { ...initialValues(attack.knobs), ...Object.fromEntries(triggers) };
}
