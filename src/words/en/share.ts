export const share = {
  panel: {
    title: "Take it along",
    note: "files stay on this machine",
    teaser: "The experiment, the chart, both nets and a report, as files; and back again.",
  },
  clean: "Clean net",
  poisoned: "Poisoned net",
  link: { copy: "Copy link", copied: "Copied", byHand: "Copy this:" },
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
