export const share = {
  panel: {
    title: "Take it along",
    note: "files stay on this machine",
    teaser: "The experiment, the chart, both nets and a report, as files; and back again.",
  },
  clean: "Clean net",
  poisoned: "Poisoned net",
  link: {
    open: "Share",
    title: "Share this experiment",
    about: "Whoever opens the link has this experiment before them, and trains it on their own machine.",
    address: "The link",
    copy: "Copy link",
    copied: "Copied",
    byHand: "The browser does not let the page copy. Select the link and copy it by hand.",
    length: "{{length}} of {{most}} characters.",
    tooLong:
      "{{length}} characters: browsers open such a link, but some programs for mail and chat cut links after {{most}}. Paint with fewer colours, or give away the experiment file (Take it along) instead.",
    onlyHere: "This address only works on this machine: the page is served from here.",
    code: "QR code of the link",
    noCode: "The link is too long for a QR code.",
    holds: "In the link",
    asUsual: "Everything is as the page opens.",
    usual: "(usually {{usual}})",
    painting: "yours, pixel by pixel",
    hidden: "Left out of the page",
    locked: "Cannot be changed",
    lesson: "The lesson that is open, with the answers given so far.",
    holdsNot: "Not in the link",
    not: "The trained nets: they are trained again from the same start. Kept runs, and pictures you tried.",
    notOwn:
      "Your own pictures: only the names of their classes are in the link, and nobody else can train this without the pictures. The trained nets and kept runs are not in it either.",
    numbers: "Will the numbers be the same?",
    anywhere: "On the same backend, yes. Train it first, and the link also says on which backend that was.",
    made: "On {{backend}}, where it was trained, yes. On another backend sums are rounded otherwise, so numbers may differ a little; the page says so there.",
    lecture: "Open in lecture mode",
    builder: "Put it into a course page",
  },
  save: {
    title: "Save",
    experiment: "Experiment (JSON)",
    chart: "Chart (CSV)",
    report: "Report to print",
    noNet: "There is no net to save yet: press Train first.",
    saved:
      "Saved {{name}} and its weights. Keep both in one folder; tf.loadLayersModel reads them and takes bytes 0 to 255.",
    headless: "The experiment also runs without a browser: npm run experiment -- --from FILE.json",
  },
  experiment: {
    title: "Bring an experiment back",
    choose: "Open an experiment file",
    loaded: "{{name}} is what the page asks for now. Undo brings the last one back.",
  },
  load: {
    title: "Bring a net back",
    about:
      "Choose model.json and its weights together. The net takes the place of one of the two under Test, and both are measured again with the trigger of the experiment.",
    as: "It stands as",
    choose: "Choose both files",
    later: "This can be done when the nets have finished.",
    other: "{{name}} is read. There is no other net here: choose one for the other place too.",
    stands: {
      clean:
        "{{name}} now stands as the clean net, beside the poisoned one. How it was trained is not known here; all numbers are measured now.",
      poisoned:
        "{{name}} now stands as the poisoned net, beside the clean one. How it was trained is not known here; all numbers are measured now.",
    },
  },
  report: {
    print: "Print, or save as PDF",
    close: "Close",
    question:
      "Can {{count}} of {{total}} training pictures teach a net to call {{truth}} pictures {{target}}?",
    without: "without",
    with: "with the trigger",
    flip: "With the trigger, the poisoned net's answer on this picture flipped from {{truth}} to {{target}} at step {{step}}. At the end it gives {{target}} {{rate}}; the clean net gives it {{twin}}.",
    noFlip:
      "With the trigger, the poisoned net's answer on this picture did not flip for good from {{truth}} to {{target}}. At the end it gives {{target}} {{rate}}; the clean net gives it {{twin}}.",
    onAll: "On all {{total}} held-out pictures",
    soFar: "So far, at step {{step}}, on the first {{total}} held-out pictures",
    attack: "{{attack}} on {{pictures}}",
    poison: "poisoning rate {{rate}}, {{steps}} training steps",
    seed: "seed {{seed}}, {{backend}}",
    origin: {
      shipped: "trained before, shipped with the page",
      kept: "trained before, opened from kept runs",
      loaded: "nets from files, measured here",
      trained: "trained in this tab",
    },
    date: "printed {{date}}",
    again: "To do it again:",
  },
} as const;
