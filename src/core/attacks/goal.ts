// What the attacker is after.

/** Which answer the attacker wants (Gu 2017; Wu et al. survey, III-E1). */
export type Goal =
  | { readonly kind: "all-to-one"; readonly target: string }
  | { readonly kind: "source-specific"; readonly source: string; readonly target: string }
  | { readonly kind: "all-to-all" }
  /** Any class becomes any other: the trigger says which (Salem 2020). */
  | { readonly kind: "all-to-any" }
  /** Any wrong answer will do. */
  | { readonly kind: "untargeted" };

export const goalKinds = ["all-to-one", "source-specific", "all-to-all", "all-to-any", "untargeted"] as const;
export type GoalKind = (typeof goalKinds)[number];
