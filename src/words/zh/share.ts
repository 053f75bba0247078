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
  link: {
    open: "分享",
    title: "分享这个实验",
    about: "打开链接的人会看到这个实验，并在自己的机器上训练它。",
    address: "链接",
    copy: "复制链接",
    copied: "已复制",
    byHand: "浏览器不允许页面复制。请选中链接，手动复制。",
    length: "{{length}} 个字符，上限 {{most}}。",
    tooLong:
      "{{length}} 个字符：浏览器能打开这样的链接，但有些邮件和聊天程序会在 {{most}} 个字符后截断。请用更少的颜色绘制，或改为分享实验文件（“带走”）。",
    onlyHere: "这个网址只在这台机器上有效：页面由本机提供。",
    code: "链接的二维码",
    noCode: "链接太长，二维码放不下。",
    holds: "链接中包含",
    asUsual: "一切与页面打开时相同。",
    usual: "（通常为 {{usual}}）",
    painting: "您的绘画，逐像素保存",
    hidden: "页面上隐藏的部分",
    locked: "不能更改的部分",
    lesson: "正在进行的课程，以及目前的回答。",
    holdsNot: "链接中不包含",
    not: "训练好的网络：它们会从同一起点重新训练。保留的运行和您试过的图片也不在其中。",
    notOwn:
      "您自己的图片：链接中只有类别的名称，没有这些图片的人无法训练。训练好的网络和保留的运行也不在其中。",
    numbers: "数字会相同吗？",
    anywhere: "在同一后端上会相同。请先训练：链接就会注明是在哪个后端上训练的。",
    made: "在训练它的 {{backend}} 上会相同。其他后端的舍入方式不同，数字可能略有差异；届时页面会说明。",
    lecture: "在讲课模式中打开",
    builder: "放进课程页面",
  },
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
