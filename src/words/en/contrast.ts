export const contrast = {
  panel: {
    title: "Tell it apart",
    note: "what a backdoor is not",
    teaser: "What a backdoor is not: two other attacks, live against the clean net.",
  },
} as const;
