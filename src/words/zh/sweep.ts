import type { sweep as english } from "../en/sweep.ts";
import type { Translation } from "../translation.ts";

export const sweep: Translation<typeof english> = {
  panel: {
    title: "只调一个旋钮",
    note: "每个点都是一次训练",
    teaser: "要投毒多少图片、触发器要多大？每个点都是一次训练。",
  },
};
