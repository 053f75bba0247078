export const ui = {
  panel: { coming: "On its way." },
  dialog: { close: "Close" },
  chart: {
    save: "Save",
    png: "Picture (PNG)",
    svg: "Drawing (SVG)",
    csv: "Numbers (CSV)",
    asTable: "As a table",
    failed: "This browser cannot draw the picture. Save the drawing (SVG) instead.",
  },
} as const;
