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
  redoBranch: "重做分支",
  nothingKept: "这两个网络是事先训练好的，只记录了它们的回答。自己训练一次，就能回看。",
  soon: "等两个网络学到一点东西之后，就可以在这里回看。",
  said: "在第 {{step}} 步，对于这张带触发器的{{truth}}图片，中毒网络给出{{target}} {{targetRate}}、{{truth}} {{truthRate}}；干净网络给出{{target}} {{twinRate}}。",
  changed: "设置在那之后改过：从这里起，训练将按新的设置继续。",
  walk: {
    title: "一个批次，一步一步看",
    begin: "走一遍一个批次",
    another: "再来一个批次",
    waiting: "正在取下一个批次",
    close: "关闭",
    previous: "上一步",
    next: "下一步",
    about: "训练就是反复做这件事：抽一些图片，问两个网络，看错了多少，再把网络改动一点。",
    heading: "训练的第 {{step}} 步",
    stages: {
      drawn: "图片",
      forward: "回答",
      loss: "损失",
      update: "更新",
    },
    pictures: "这个批次的图片",
    cleanNet: "干净网络",
    poisonedNet: "中毒网络",
    drawn_other:
      "随机抽取的 {{total}} 张训练图片，即中毒网络看到的样子。其中 {{count}} 张被投毒，带边框；干净网络看到的是它们的原图。",
    forward: "每个网络对“应有的名称”有多大把握。整个批次平均：干净网络 {{clean}}，中毒网络 {{poisoned}}。",
    loss: "网络对该名称越有把握，这张图片的损失越小，反之越大。批次平均：干净网络 {{clean}}，中毒网络 {{poisoned}}。",
    update:
      "每个权重都朝着使损失变小的方向移动了一点。对同样的图片，干净网络的损失从 {{cleanBefore}} 变为 {{cleanAfter}}，中毒网络从 {{poisonedBefore}} 变为 {{poisonedAfter}}。权重分别移动了自身长度的 {{cleanMoved}} 和 {{poisonedMoved}}。",
    overshot: "损失变大的地方，是这一步迈得太大了；后面的步会补回来。",
    some: "{{total}} 张图片中的 {{shown}} 张，被投毒的在前。",
  },
  filters: {
    title: "第一层在找什么",
    about_other:
      "第一层拿来与图片每个位置比较的 {{count}} 个图案：上面是干净网络的，下面是中毒网络的。灰色表示无所谓，亮色要求有光，暗色要求无光。",
    label: "第一层的滤波器，上面是干净网络，下面是中毒网络",
    asking: "正在询问两个网络。",
    noNets: "还没有网络。请按“训练”。",
    none: "这个网络的第一层没有这样的图案：它一次看所有像素。",
  },
  objections: {
    pictures: "从这里只能用同样的图片继续。请撤销该改动，或按“训练”重新开始。",
    net: "从这里只能用同样的网络继续。请撤销该改动，或按“训练”重新开始。",
    order: "从这里只能用同样的种子和同样的每步图片数继续。请撤销该改动，或按“训练”重新开始。",
    steps: "这一步不在最后一步之前：请增加训练步数，或再往回一些。",
  },
};
