import type { sweep as english } from "../en/sweep.ts";
import type { Translation } from "../translation.ts";

export const sweep: Translation<typeof english> = {
  panel: {
    title: "只调一个旋钮",
    note: "每个点都是一次训练",
    teaser: "要投毒多少图片、触发器要多大？每个点都是一次训练。",
  },
  what: "调节什么",
  seeds: "种子数",
  stop: "停止，保留已有的点",
  run_other: "运行 {{count}} 次训练",
  testOnly: {
    left: "每个种子只训练一次；只在测试时把标记向左移动到 {{count}} 个位置。",
    right: "每个种子只训练一次；只在测试时把标记向右移动到 {{count}} 个位置。",
  },
  training: "第 {{at}} 次训练，共 {{total}} 次",
  seconds: "约剩 {{left}} 秒",
  minutes: "约剩 {{left}} 分钟",
  show: "显示",
  rates: "全部留出图片",
  confidence: "所跟踪的图片",
  lines: {
    success: "攻击成功率",
    accuracy: "其准确率",
    twin: "干净网络受骗",
    poisoned: "中毒网络",
    clean: "干净网络",
  },
  seed: "种子 {{seeds}}",
  everyPoint: "每个点都是一次独立的运行",
  oneTraining: "每个种子训练一次，测试时移动标记",
  band: "色带从最低的运行到最高的运行",
  underWay: "第一次训练正在进行。",
  reached: {
    rates: "当{{name}}为 {{value}} 时，攻击首次达到其目标图片的 90 %（{{rate}}）。",
    confidence: "当{{name}}为 {{value}} 时，中毒网络对所跟踪图片首次有 90 % 的把握认作目标类别（{{rate}}）。",
  },
  atMost: {
    rates: "直到{{name}}为 {{value}}，攻击最多达到其目标图片的 {{rate}}。",
    confidence: "直到{{name}}为 {{value}}，中毒网络对所跟踪图片最多有 {{rate}} 的把握认作目标类别。",
  },
  moved: {
    rates: "在训练时的位置，标记达到其目标图片的 {{start}}；移动 {{value}} 后只有 {{rate}}。",
    confidence:
      "在训练时的位置，标记使中毒网络对所跟踪图片有 {{start}} 的把握认作目标类别；移动 {{value}} 后只有 {{rate}}。",
  },
  stays: {
    rates:
      "在训练时的位置，标记达到其目标图片的 {{start}}，移动 {{value}} 后仍有 {{rate}}：这个网络不太在意标记在哪里。",
    confidence:
      "在训练时的位置，标记使中毒网络对所跟踪图片有 {{start}} 的把握认作目标类别，移动 {{value}} 后仍有 {{rate}}。",
  },
};
