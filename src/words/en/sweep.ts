export const sweep = {
  panel: {
    title: "Turn one knob",
    note: "every point is a run",
    teaser: "How many poisoned pictures does it take, how large a mark? Every point is a run.",
  },
  what: "What is turned",
  seeds: "Seeds",
  stop: "Stop, keep the points",
  run_one: "Run {{count}} training",
  run_other: "Run {{count}} trainings",
  testOnly: {
    left: "One training for each seed; only at test time the mark is moved, to the left, to {{count}} places.",
    right:
      "One training for each seed; only at test time the mark is moved, to the right, to {{count}} places.",
  },
  training: "Training {{at}} of {{total}}",
  seconds: "about {{left}} s left",
  minutes: "about {{left}} min left",
  show: "Show",
  rates: "All held-out pictures",
  confidence: "The followed picture",
  lines: {
    success: "attack success",
    accuracy: "its accuracy",
    twin: "clean net fooled",
    poisoned: "poisoned net",
    clean: "clean net",
  },
  seed: "seed {{seeds}}",
  everyPoint: "every point is a run of its own",
  oneTraining: "one training for each seed, the mark moved at test time",
  band: "the band goes from the lowest to the highest run",
  underWay: "The first training is under way.",
  reached: {
    rates: "The attack first reached 90 % of the pictures it is meant for at {{name}} {{value}} ({{rate}}).",
    confidence:
      "On the followed picture the poisoned net was first 90 % sure of the attacker's class at {{name}} {{value}} ({{rate}}).",
  },
  atMost: {
    rates: "Up to {{name}} {{value}} the attack reached at most {{rate}} of the pictures it is meant for.",
    confidence:
      "Up to {{name}} {{value}} the poisoned net was at most {{rate}} sure of the attacker's class on the followed picture.",
  },
  moved: {
    rates:
      "At its trained place the mark reaches {{start}} of the pictures it is meant for; moved by {{value}}, only {{rate}}.",
    confidence:
      "At its trained place the mark makes the poisoned net {{start}} sure of the attacker's class on the followed picture; moved by {{value}}, only {{rate}}.",
  },
  stays: {
    rates:
      "At its trained place the mark reaches {{start}} of the pictures it is meant for, and moved by {{value}} still {{rate}}: this net does not care much where it is.",
    confidence:
      "At its trained place the mark makes the poisoned net {{start}} sure of the attacker's class on the followed picture, and moved by {{value}} still {{rate}}.",
  },
} as const;
