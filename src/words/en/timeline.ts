export const timeline = {
  goBack: "Go back",
  now: "now, step {{step}}",
  atStep: "step {{step}}",
  flipMark: "flip",
  toFlip: "To the flip",
  toNow: "Back to now",
  continue: "Continue from here",
  undoBranch: "Undo the branch",
  redoBranch: "Redo the branch",
  nothingKept:
    "These nets were trained before, and only their answers were recorded. Train your own to be able to go back.",
  soon: "As soon as both nets have learned a little, you can go back here.",
  said: "At step {{step}} the poisoned net gave this {{truth}} with the trigger {{target}} {{targetRate}} and {{truth}} {{truthRate}}; the clean net gave it {{target}} {{twinRate}}.",
  changed: "The settings have changed since: from here, training goes on with the new ones.",
  walk: {
    title: "One batch, step by step",
    begin: "Walk through one batch",
    another: "Another batch",
    waiting: "Getting the next batch",
    close: "Close",
    previous: "Previous",
    next: "Next",
    about:
      "Training is this, again and again: draw some pictures, ask both nets, see how wrong they are, change them a little.",
    heading: "Training step {{step}}",
    stages: {
      drawn: "pictures",
      forward: "answers",
      loss: "loss",
      update: "update",
    },
    pictures: "Pictures of this batch",
    cleanNet: "clean net",
    poisonedNet: "poisoned net",
    drawn_one:
      "{{total}} training pictures, drawn at random, as the poisoned net gets them. {{count}} is poisoned and outlined; the clean net gets its original.",
    drawn_other:
      "{{total}} training pictures, drawn at random, as the poisoned net gets them. {{count}} are poisoned and outlined; the clean net gets their originals.",
    forward:
      "How sure each net is of the name that it was told is right. Over the whole batch: clean net {{clean}}, poisoned net {{poisoned}}.",
    loss: "The loss of a picture is small where the net was sure of that name and large where it was not. Mean over the batch: clean net {{clean}}, poisoned net {{poisoned}}.",
    update:
      "Every weight moved a little, the way that makes the loss smaller. On the same pictures it is now {{cleanAfter}} instead of {{cleanBefore}} for the clean net and {{poisonedAfter}} instead of {{poisonedBefore}} for the poisoned net. The weights moved by {{cleanMoved}} and {{poisonedMoved}} of their length.",
    overshot: "Where it rose, the step went too far; the steps after it make up for that.",
    some: "{{shown}} of the {{total}} pictures, the poisoned ones first.",
  },
  filters: {
    title: "What the first layer looks for",
    about_one:
      "{{count}} pattern that the first layer compares every spot of a picture with, of the clean net above and of the poisoned net below. Grey does not matter, bright asks for light, dark for its absence.",
    about_other:
      "The {{count}} patterns that the first layer compares every spot of a picture with: the clean net's above, the poisoned net's below. Grey does not matter, bright asks for light, dark for its absence.",
    label: "Filters of the first layer, clean net above, poisoned net below",
    asking: "Asking both nets.",
    noNets: "There is no net yet. Press Train.",
    none: "The first layer of this net has no such patterns: it looks at every pixel at once.",
  },
  objections: {
    pictures:
      "From here one can only go on with the same pictures. Undo that change, or press Train to start anew.",
    net: "From here one can only go on with the same net. Undo that change, or press Train to start anew.",
    order:
      "From here one can only go on with the same seed and as many pictures a step. Undo that change, or press Train to start anew.",
    steps: "This step is not before the last one: ask for more training steps, or go further back.",
  },
} as const;
