import type { timeline as english } from "../en/timeline.ts";
import type { Translation } from "../translation.ts";

export const timeline: Translation<typeof english> = {
  goBack: "回看",
  now: "现在，第 {{step}} 步",
  atStep: "第 {{step}} 步",
  flipMark: "翻转",
  toFlip: "跳到翻转处",
  toNow: "回到现在",
  continue: "从这里继续",
  undoBranch: "撤销分支",
  nothingKept: "这两个网络是事先训练好的，只记录了它们的回答。自己训练一次，就能回看。",
  soon: "等两个网络学到一点东西之后，就可以在这里回看。",
  said: "在第 {{step}} 步，对于这张带触发器的{{truth}}图片，中毒网络给出{{target}} {{targetRate}}、{{truth}} {{truthRate}}；干净网络给出{{target}} {{twinRate}}。",
  changed: "设置在那之后改过：从这里起，训练将按新的设置继续。",
  objections: {
    pictures: "从这里只能用同样的图片继续。请撤销该改动，或按“训练”重新开始。",
    net: "从这里只能用同样的网络继续。请撤销该改动，或按“训练”重新开始。",
    order: "从这里只能用同样的种子和同样的每步图片数继续。请撤销该改动，或按“训练”重新开始。",
    steps: "这一步不在最后一步之前：请增加训练步数，或再往回一些。",
  },
};
