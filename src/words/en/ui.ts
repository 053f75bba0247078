export const ui = {
  panel: {
    coming: "On its way.",
    failed: "This part could not be loaded.",
    failedStep: "See whether the page can still be reached, then try again. Nothing of yours is lost.",
    again: "Try again",
  },
  locked: "Set by whoever made this page.",
  notice: { info: "Note:", warning: "Warning:", problem: "Problem:", dismiss: "Dismiss" },
  tile: { renamed: "is now called" },
  dialog: { close: "Close" },
  chart: {
    save: "Save",
    png: "Picture (PNG)",
    svg: "Drawing (SVG)",
    csv: "Numbers (CSV)",
    asTable: "As a table",
    steps: "training steps",
    cleanNet: "clean net",
    flipsAt: "flips at step {{step}}",
    source: "Backdoor Playground · trained and measured in a browser tab",
    failed: "This browser cannot draw the picture. Save the drawing (SVG) instead.",
  },
} as const;
