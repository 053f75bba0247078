import type { plant as english } from "../en/plant.ts";
import type { Translation } from "../translation.ts";

export const plant: Translation<typeof english> = {
  title: "植入",
  attack: { label: "攻击方法", about: "这种攻击做什么" },
  goal: {
    classes: "类别",
    two: "两类",
    all: "全部 {{number}} 类",
    label: "攻击目标",
    names: {
      "all-to-one": "任意类别都变成同一类(all-to-one)",
      "source-specific": "一个类别变成另一个(source-specific)",
      "all-to-all": "每个类别变成下一个(all-to-all)",
      "all-to-any": "任意类别变成任意其他类(由触发器指定)",
      untargeted: "只要答错就行(untargeted)",
    },
    aimless: {
      "all-to-all": "每个类别都变成下一个，最后一个变成第一个。",
      "all-to-any": "任意类别可变成任意其他类别：触发器不同，答案也不同。",
      untargeted: "投毒图片得到一个错误的名称，任何错误答案都算成功。",
    },
    anyClass: "任意类别",
    becomes: "变成",
    trueClass: "真实类别",
    targetClass: "目标类别",
  },
  rate: {
    label: "投毒率",
    changed: "{{all}} 张训练图片中有 {{poisoned}} 张被换成了投毒后的副本。",
    kept: "{{all}} 张训练图片中有 {{poisoned}} 张被换成了投毒后的副本，但名称仍然是真实的。",
    flipped: "{{all}} 张训练图片中有 {{poisoned}} 张得到错误的名称；图片本身没有改动。",
    cleanLabel: "也就是目标类别的 α = {{alpha}}；总量最多只能到 {{ceiling}}，因为只会改动目标类别的图片。",
    fewer: "按投毒率应有 {{wanted}} 张，但这个攻击目标能改动的图片没有那么多。",
  },
  rows: {
    label: "投毒的训练图片",
    names: "投毒的训练图片及其原名称和新名称",
    none: "没有图片被投毒：两个网络会完全一样。",
    all: "全部 {{total}} 张投毒图片，网络看到的就是这样",
    some: "{{total}} 张投毒图片中的 {{shown}} 张，网络看到的就是这样",
    more: "显示 {{total}} 张",
    fewer: "显示较少",
    crafted: "它们的触发器在按下“训练”后才会算出，之后会显示在这里。",
    generated: "这些贴片来自一个还什么都没学到的生成器。按“训练”来训练它。",
  },
  apart: {
    label: "改动了什么",
    original: "原图",
    poisoned: "投毒后",
    difference: "差异",
    magnified: "差异 ×{{factor}}",
    mean: "这 {{shown}} 张的平均值:PSNR {{psnr}} dB,SSIM {{ssim}},L∞ {{most}}(最大 255)。",
    hardToSee: "肉眼很难看出。",
    canBeSeen: "仔细看就能看出来。",
  },
  more: "攻击、投毒率、图片",
};
