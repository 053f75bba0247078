import type { contrast as english } from "../en/contrast.ts";
import type { Translation } from "../translation.ts";

export const contrast: Translation<typeof english> = {
  panel: {
    title: "分辨异同",
    note: "什么不是后门",
    teaser: "什么不是后门：另外两种攻击，现场攻击干净网络。",
  },
  adversarial: {
    section: "对抗样本",
    title: "针对干净网络的对抗样本",
    waiting: "在这里，一个训练好的干净网络不经任何投毒就会被骗。两个网络训练完成后开始。",
    method: "方法",
    limit: "上限 ε",
    steps: "步数",
    original: "这张{{name}}",
    changed: "改动后",
    difference: "差异 ×{{factor}}",
    cleanOn: "干净网络对改动后图片的回答",
    poisonedOn: "中毒网络对同一图片的回答",
    computing: "正在计算改动。",
    still: "干净网络仍然说{{name}}。请提高上限。",
    fooled:
      "干净网络说{{name}}，尽管没有人给它投毒：这个改动是专为这一张图片和这一个网络计算的。触发器则是事先选好的，对任何图片都有效。",
  },
  natural: {
    about: "自然触发器完全不需要攻击：{{name}}图片中的某一块，无论贴到什么上面，都会让干净网络说{{name}}。",
    searching: "正在搜索",
    search: "搜索{{name}}的一块",
    none: "这些图片中没有可供搜索的内容。",
    donor: "一张{{name}}",
    piece: "这一块",
    pasted: "贴上之后",
    found:
      "在另外 {{total}} 张留出的图片上，干净网络原本对 {{without}} 的图片说{{name}}，贴上这一块后为 {{with}}。它是在别的图片上从 {{tried}} 块中选出的。",
  },
  kinds: {
    caption: "容易混淆的四件事",
    kind: "种类",
    columns: {
      when: "何时",
      what: "改动了什么",
      accuracy: "干净准确率",
      who: "谁决定答案",
      here: "在本页",
    },
    backdoor: {
      name: "后门",
      when: "训练时",
      what: "一些训练图片，或训练过程本身",
      accuracy: "不变",
      who: "攻击者，对任何带触发器的图片",
      here: "BadNets，以及菜单中除标签翻转外的所有攻击",
    },
    adversarial: {
      name: "对抗样本",
      when: "使用网络时",
      what: "只有这一张图片；网络未被改动",
      accuracy: "不变",
      who: "专为这一张图片进行的搜索",
      here: "本面板中的 FGSM 和 PGD",
    },
    availability: {
      name: "可用性投毒",
      when: "训练时",
      what: "一些训练图片或名称",
      accuracy: "下降，任何测量它的人都能看到",
      who: "没有人：答案只是变差",
      here: "菜单中的标签翻转",
    },
    targeted: {
      name: "定向投毒",
      when: "训练时",
      what: "一些训练图片",
      accuracy: "不变",
      who: "攻击者，只对事先选定的少数图片",
      here: "本页未实现",
    },
  },
};
