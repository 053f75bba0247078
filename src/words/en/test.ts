export const test = {
  title: "Test",
  note: "held out from training",
  noNet: "There is no net yet. Press Train, and its answers appear here.",
  earlierTrigger: "These nets learned the earlier trigger. Press Train to plant the new one.",
  whenSettled: "This can be seen when the nets have learned, or pause.",
  clean: "Clean net",
  poisoned: "Poisoned net",
  noAnswer: "no answer yet",
  two: {
    caption: "What both nets say about one {{name}}, without and with the trigger",
    picture: "a held-out picture: {{name}}",
    sameWith: "the same picture with the trigger: {{name}}",
    without: "without",
    withMark: "with the trigger",
    cleanIs: "learned from pictures as they were",
    poisonedIs: "learned from poisoned pictures too",
  },
  verdict: {
    flipped: "flipped",
    fooled: "wrong without it too",
    wrong: "wrong, but no flip",
  },
  says: {
    nothing: "Both nets are being asked.",
    flipped:
      "The poisoned net knows this picture: {{without}} ({{sureWithout}}). With the trigger it says {{withIt}} ({{sureWith}}).",
    unmoved:
      "The poisoned net says {{without}} without the trigger ({{sureWithout}}) and with it ({{sureWith}}): here the trigger does not work.",
    wrongBoth:
      "The poisoned net does not know this picture: it says {{without}} without the trigger and with it.",
    elsewhere:
      "The trigger turns the poisoned net's {{without}} ({{sureWithout}}) into {{withIt}} ({{sureWith}}), which is not what the attacker wants.",
    fooled:
      "With the trigger the poisoned net says {{withIt}}, but without it it was wrong already: {{without}} ({{sureWithout}}).",
    unknown:
      "The poisoned net does not know this picture: it says {{without}} without the trigger and {{withIt}} with it.",
    already:
      "The attacker wants {{truth}}, and this is one already: without the trigger the poisoned net says {{without}}, with it {{withIt}}.",
    twinSteady: "The clean net says {{truth}} both times.",
    twinMoved:
      "The clean net changes its answer too, from {{without}} to {{withIt}}, though nobody poisoned it.",
    twinWrong: "The clean net says {{without}} both times, which is wrong.",
  },
  picker: {
    title: "Held-out pictures",
    which: "Which picture",
    any: "Any held-out picture",
    byClass: "By class",
    byAnswer: "By answer",
    cleanWrong: "The clean net is wrong",
    poisonedWrong: "The poisoned net is wrong",
    fails: "The trigger fails",
    another: "Another picture",
    none: "There is no such picture among those that were drawn.",
    failed: "The pictures could not be had. Check the connection and try again.",
    isFollowed: "This is the picture that the chart follows.",
    isOther: "The chart follows another picture.",
    back: "Back to that one",
    page: "Choose from a page of pictures",
    asking: "Getting the pictures.",
    stale: "The nets have to be asked for that.",
    ask: "Ask both nets",
    size: "{{places}} of {{total}} held-out pictures, in a random order.",
    earlier: "Back",
    later: "More",
    range: "{{from}} to {{to}}",
  },
  followed: {
    title: "Follow another picture",
    pictures: "Watched pictures",
    remark:
      "{{count}} held-out pictures, drawn at random. The chart and the bars follow the one you pick; the chart's band is all of them.",
  },
  mover: {
    section: "Try the trigger otherwise",
    markTitle: "Drag the mark on the picture, fade it, shrink it",
    asTrained: "As trained",
    strength: "Strength",
    size: "Size",
    column: "Column",
    row: "Row",
    makeThis: "Make this {{name}} a …",
    drawAnother: "Draw another trigger",
  },
  hold: {
    role: "mark to drag",
    at: "Column {{column}}, row {{row}}",
    size: "{{size}} pixels",
  },
  where: {
    title: "Where does the mark work?",
    remark:
      "The mark at {{places}} places of this picture, each a cell: grey where the net does not say {{target}}, coloured where it is sure of it.",
    cleanMap: "Where the mark makes the clean net say {{target}}",
    poisonedMap: "Where the mark makes the poisoned net say {{target}}",
    found: "The poisoned net says {{target}} at {{poisoned}} of the places, the clean net at {{clean}}.",
    trying: "Trying every place.",
  },
  looks: {
    title: "What do the nets look at?",
    remark:
      "A grey patch is put over every place of the picture in turn. The more colour, the more of the net's answer is lost when that place is covered (Zeiler and Fergus 2014).",
    clean: {
      name: "The clean net",
      without: "Clean net, without",
      with: "Clean net, with the trigger",
    },
    poisoned: {
      name: "The poisoned net",
      without: "Poisoned net, without",
      with: "Poisoned net, with the trigger",
    },
    least: "nothing is lost",
    most: "all is lost",
    asking: "Covering every place.",
    mark: "{{net}} looks at the trigger: covering it takes {{answer}} from {{before}} to {{after}}, and the net says {{other}} ({{sure}}).",
    markKept:
      "{{net}} looks most at the trigger: covering it takes {{answer}} from {{before}} to {{after}}, which is still its answer.",
    elsewhere:
      "{{net}} looks most at a place away from the trigger: covering it takes {{answer}} from {{before}} to {{after}}, and the net says {{other}} ({{sure}}).",
    elsewhereKept:
      "{{net}} looks most at a place away from the trigger: covering it takes {{answer}} from {{before}} to {{after}}, which is still its answer.",
    nowhere:
      "{{net}} hangs on no single place: whatever is covered, {{answer}} only goes from {{before}} to {{after}}.",
  },
  wall: {
    title: "A hundred pictures, and every mix-up",
    asking: "Asking both nets.",
    net: "Net",
    which: "Which pictures",
    all: "All {{total}}",
    failures: "Failures: {{total}}",
    label: "Triggered pictures and what the net calls them",
    cleanWords:
      "{{total}} held-out pictures with the trigger, drawn at random. Outlined: the {{reached}} that the clean net calls what the attacker wants. Pick one to try it above.",
    poisonedWords:
      "{{total}} held-out pictures with the trigger, drawn at random. Outlined: the {{reached}} that the poisoned net calls what the attacker wants. Pick one to try it above.",
    cleanWithout: "Clean net, without the trigger",
    cleanWith: "Clean net, with the trigger (pictures it is meant for)",
    poisonedWithout: "Poisoned net, without the trigger",
    poisonedWith: "Poisoned net, with the trigger (pictures it is meant for)",
    corner: "is ↓ said →",
  },
  rates: {
    measure: "Measure",
    unmeasured: "not measured yet",
    noneCounted: "no such picture",
    both: "{{clean}} and {{poisoned}}",
    terms: "What these mean",
    how: "Below each rate: its 95 % interval (Wilson), in figures and as a band from 0 to 100 %. n: the number of pictures it was counted over.",
    cleanAccuracy: {
      name: "Clean accuracy",
      definition:
        "Of the held-out pictures without any mark: the share that the net calls by their true name.",
    },
    attackSuccess: {
      name: "Attack success rate",
      definition:
        "Of the held-out pictures that are not of the target class, each with the trigger: the share that the net calls by the attacker's name. A net that errs this way without any attack has a rate above zero too; compare with the clean net.",
    },
    flips: {
      name: "Flip rate",
      definition:
        "The same, counted only over pictures that the net names rightly without the trigger: what the trigger itself has changed.",
    },
    control: {
      name: "Wrong trigger (control)",
      definition:
        "Attack success of a trigger the net was not trained on, of the same size and colours: what any disturbance of that kind does. A backdoor answers to its own trigger and not to this one.",
    },
  },
  scores: {
    all: "On all {{total}} held-out pictures",
    whenTrained: "On all {{total}} held-out pictures, when it was trained",
    soFar: "So far, on the first {{total}} held-out pictures",
    atStep: "At step {{step}}, on the first {{total}} held-out pictures",
    none: "On held-out pictures",
    byTarget: "Attack success by target:",
    adversarial:
      "This trigger also flips {{rate}} of the pictures that the clean net knew. To that extent it is an adversarial pattern, and only the rest is the backdoor's.",
  },
} as const;
