import type { share as english } from "../en/share.ts";
import type { Translation } from "../translation.ts";

export const share: Translation<typeof english> = {
  panel: {
    title: "带走",
    note: "文件只留在本机",
    teaser: "把实验、图表、两个网络和一份报告存成文件，也可以再取回来。",
  },
  clean: "干净网络",
  poisoned: "中毒网络",
  link: { copy: "复制链接", copied: "已复制", byHand: "请复制：" },
  save: {
    title: "保存",
    experiment: "实验（JSON）",
    chart: "图表（CSV）",
    report: "可打印的报告",
    noNet: "还没有可保存的网络：请先按“训练”。",
    saved:
      "已保存 {{name}} 及其权重。请放在同一文件夹；tf.loadLayersModel 可以读取，输入为 0 到 255 的字节。",
    headless: "该实验也可以不用浏览器运行：npm run experiment -- --from FILE.json",
  },
  experiment: {
    title: "取回实验",
    choose: "打开实验文件",
    loaded: "页面现在使用 {{name}}。撤销可恢复之前的实验。",
  },
  load: {
    title: "取回网络",
    about:
      "请同时选择 model.json 及其权重文件。该网络会取代“测试”中两个网络之一，两者都会用当前实验的触发器重新测量。",
    as: "作为",
    choose: "选择两个文件",
    later: "网络训练结束后才能进行。",
    other: "已读取 {{name}}。这里没有另一个网络：请为另一个位置也选择一个。",
    stands: {
      clean: "{{name}} 现在作为干净网络，与中毒网络并列。这里不知道它是怎样训练的；所有数字都是刚刚测量的。",
      poisoned:
        "{{name}} 现在作为中毒网络，与干净网络并列。这里不知道它是怎样训练的；所有数字都是刚刚测量的。",
    },
  },
  report: {
    print: "打印或存为 PDF",
    close: "关闭",
    question: "{{total}} 张训练图片中的 {{count}} 张，能教会网络把{{truth}}认成{{target}}吗？",
    without: "无触发器",
    with: "有触发器",
    flip: "加上触发器后，中毒网络对这张图片的回答在第 {{step}} 步从{{truth}}翻转为{{target}}。最后它给{{target}} {{rate}}；干净网络给 {{twin}}。",
    noFlip:
      "加上触发器后，中毒网络对这张图片的回答没有持久地从{{truth}}翻转为{{target}}。最后它给{{target}} {{rate}}；干净网络给 {{twin}}。",
    onAll: "基于全部 {{total}} 张留出图片",
    soFar: "截至第 {{step}} 步，基于前 {{total}} 张留出图片",
    attack: "{{pictures}}上的 {{attack}}",
    poison: "投毒率 {{rate}}，训练 {{steps}} 步",
    seed: "种子 {{seed}}，{{backend}}",
    origin: {
      shipped: "预先训练，随页面提供",
      kept: "预先训练，从保留的运行打开",
      loaded: "来自文件的网络，在此测量",
      trained: "在此标签页中训练",
    },
    date: "打印于 {{date}}",
    again: "重做此实验：",
  },
};
