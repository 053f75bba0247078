export const train = {
  controls: {
    train: "Train",
    pause: "Pause",
    goOn: "Go on",
    step: "Step",
    restart: "Restart",
    newSeed: "New seed",
  },
} as const;
