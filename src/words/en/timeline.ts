export const timeline = {
  goBack: "Go back",
  now: "now, step {{step}}",
  atStep: "step {{step}}",
  flipMark: "flip",
  toFlip: "To the flip",
  toNow: "Back to now",
  continue: "Continue from here",
  undoBranch: "Undo the branch",
  nothingKept:
    "These nets were trained before, and only their answers were recorded. Train your own to be able to go back.",
  soon: "As soon as both nets have learned a little, you can go back here.",
  said: "At step {{step}} the poisoned net gave this {{truth}} with the trigger {{target}} {{targetRate}} and {{truth}} {{truthRate}}; the clean net gave it {{target}} {{twinRate}}.",
  changed: "The settings have changed since: from here, training goes on with the new ones.",
  objections: {
    pictures:
      "From here one can only go on with the same pictures. Undo that change, or press Train to start anew.",
    net: "From here one can only go on with the same net. Undo that change, or press Train to start anew.",
    order:
      "From here one can only go on with the same seed and as many pictures a step. Undo that change, or press Train to start anew.",
    steps: "This step is not before the last one: ask for more training steps, or go further back.",
  },
} as const;
