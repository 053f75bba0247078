import type { contrast as english } from "../en/contrast.ts";
import type { Translation } from "../translation.ts";

export const contrast: Translation<typeof english> = {
  panel: {
    title: "分辨异同",
    note: "什么不是后门",
    teaser: "什么不是后门：另外两种攻击，现场攻击干净网络。",
  },
};
