export const share = {
  panel: {
    title: "Take it along",
    note: "files stay on this machine",
    teaser: "The experiment, the numbers of the chart and both nets, as files.",
  },
} as const;
