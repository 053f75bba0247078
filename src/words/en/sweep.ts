export const sweep = {
  panel: {
    title: "Turn one knob",
    note: "every point is a run",
    teaser: "How many poisoned pictures does it take, how large a mark? Every point is a run.",
  },
} as const;
