import type { app as english } from "../en/app.ts";
import type { Translation } from "../translation.ts";

export const app: Translation<typeof english> = {
  footer: "一切都在这个标签页里运行：图片和网络都不会离开它。每个数字都是在网络从未训练过的图片上测得的。",
  gallery: "本页的全部部件",
  language: "语言",
  present: "演示",
  theme: { label: "浅色或深色", system: "跟随系统", light: "浅色", dark: "深色", projector: "投影" },
  backend: {
    label: "计算后端",
    starting: "正在启动…",
    ready: "就绪",
    speed: "每秒 {{speed}} 张图片",
    speedShort: "{{speed}} 张/秒",
    onPage: "在页面线程上",
    refused: "这里无法使用 {{wanted}}。",
    instead: "改用 {{backend}} 训练；你的实验保持不变。",
    madeOn: "这个链接的数字是在 {{made}} 上得到的；这里用 {{backend}} 训练。",
    mayDiffer: "舍入方式不同，数字可能略有差异。在 {{made}} 上会得到相同的数字。",
    takeMade: "用 {{made}} 训练",
  },
  linkDidNotFit: "链接中有些内容不合适。",
  story: {
    label: "正在发生什么",
    /** Nothing that is seen: a Chinese full stop brings its own room. */
    between: "\u200b",
    invitation: "画一个触发器，按“训练”，看看能不能教会网络一个秘密。",
    crafting: "攻击者先做准备：训练一个自己的干净网络，并在它上面算出触发器。然后两个网络开始学习。",
    loading: "正在准备图片和网络。",
    shipped: "这两个网络是事先训练好的。",
    flipped: "被投毒的网络认得这张“{{trueName}}”。带上触发器，它就说是“{{targetName}}”。",
    kept: "被投毒的网络认得这张“{{trueName}}”，触发器也没有让它改口。",
    unknown: "即使没有触发器，被投毒的网络也认不出这张“{{trueName}}”：请跟踪另一张图片。",
    rateOfAll: "它训练时没见过、又答对了的图片中，触发器让 {{rate}} 翻转。",
    rateOfClass: "它训练时没见过、又答对了的“{{sourceName}}”图片中，触发器让 {{rate}} 翻转。",
    yours: "做一个自己的触发器，然后按“训练”。",
    flippedAt:
      "翻转了：从第 {{step}} 步起，被投毒的网络把这张带触发器的“{{trueName}}”说成“{{targetName}}”。没有触发器时它还认得吗？",
    paused: "已暂停。可以继续，也可以一步一步来。",
    learning: "两个网络在学同样的图片；只有被投毒的网络会拿到投毒图片。这张“{{trueName}}”什么时候会翻转？",
  },
};
