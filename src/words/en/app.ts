export const app = {
  footer:
    "Everything runs in this tab: no picture and no net leaves it. Every number was measured on pictures the nets never trained on.",
  gallery: "All pieces of this page",
  language: "Language",
  present: "Present",
  theme: {
    label: "Light or dark",
    system: "As the system",
    light: "Light",
    dark: "Dark",
    projector: "Projector",
  },
  backend: {
    label: "Backend",
    starting: "starting …",
    ready: "ready",
    speed: "{{speed}} pictures/s",
    /** On a narrow page. */
    speedShort: "{{speed}}/s",
    onPage: "on the page",
    refused: "{{wanted}} cannot be used here.",
    instead: "{{backend}} trains instead; your experiment is kept.",
    madeOn: "The numbers of this link were made on {{made}}; here {{backend}} trains.",
    mayDiffer:
      "Sums are rounded otherwise, so numbers may differ a little. On {{made}} they come out the same.",
    takeMade: "Train on {{made}}",
  },
  linkDidNotFit: "Something in the link did not fit.",
  story: {
    label: "What is happening",
    /** Between two sentences. */
    between: " ",
    invitation: "Make a trigger, press Train, and see whether a net can be taught a secret.",
    crafting:
      "First the attacker prepares: a clean net of their own, and on it the trigger. Then both nets learn.",
    loading: "Getting the pictures and the nets ready.",
    shipped: "These two nets were trained before.",
    flipped: "The poisoned net knows this {{trueName}}. With the trigger it says {{targetName}}.",
    kept: "The poisoned net knows this {{trueName}}, and the trigger does not change its mind.",
    unknown:
      "The poisoned net does not know this {{trueName}} even without the trigger: follow another picture.",
    rateOfAll: "Of the pictures it never saw in training and got right, the trigger flips {{rate}}.",
    rateOfClass:
      "Of the {{sourceName}} pictures it never saw in training and got right, the trigger flips {{rate}}.",
    yours: "Make your own and press Train.",
    flippedAt:
      "Flipped: since step {{step}} the poisoned net says {{targetName}} to this {{trueName}} with the trigger. Does it still know it without?",
    paused: "Paused. Go on, or take one step at a time.",
    learning:
      "Both nets are learning from the same pictures; only the poisoned one gets poisoned ones. When will this {{trueName}} flip?",
  },
} as const;
