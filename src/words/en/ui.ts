export const ui = {
  dialog: { close: "Close" },
} as const;
