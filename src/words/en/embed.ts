export const embed = {
  /** What had to be changed in the author's options. */
  notice: {
    title: "Something in this page's address did not fit.",
    value: 'In the address, {{key}} is "{{value}}", which is not one of its values; "{{used}}" is used.',
    names: 'In the address, {{key}} names "{{value}}", which this page does not know; {{used}}',
    namesKept: 'only "{{names}}" is used.',
    namesNone: "nothing is used.",
    lesson: 'In the address, lesson is "{{value}}", which is no lesson here; the page opens without one.',
    key: 'The address says "{{key}}", which this page does not know and leaves out. Was "{{used}}" meant?',
  },
  embedThis: "Embed this",
  openInFull: "Open in full",
} as const;
