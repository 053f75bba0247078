import type { train as english } from "../en/train.ts";
import type { Translation } from "../translation.ts";

export const train: Translation<typeof english> = {
  controls: {
    train: "训练",
    pause: "暂停",
    goOn: "继续",
    step: "单步",
    restart: "重新开始",
    newSeed: "换种子",
  },
};
