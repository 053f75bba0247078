import type { test as english } from "../en/test.ts";
import type { Translation } from "../translation.ts";

export const test: Translation<typeof english> = {
  title: "测试",
  note: "训练时没用过的图片",
  noNet: "还没有网络。点击“训练”，它们的回答就会出现在这里。",
  earlierTrigger: "这两个网络学的是之前的触发器。点击“训练”来植入新的触发器。",
  whenSettled: "网络训练完成或暂停后即可查看。",
  clean: "干净网络",
  poisoned: "中毒网络",
  noAnswer: "还没有回答",
  two: {
    caption: "两个网络对一张{{name}}图片的回答，不带触发器和带触发器",
    picture: "一张留出的图片：{{name}}",
    sameWith: "同一张带触发器的图片：{{name}}",
    without: "不带触发器",
    withMark: "带触发器",
    cleanIs: "只学过原样的图片",
    poisonedIs: "还学过被投毒的图片",
  },
  verdict: {
    flipped: "翻转",
    fooled: "不带触发器也答错",
    wrong: "答错了，但不是翻转",
  },
  says: {
    nothing: "正在询问两个网络。",
    flipped:
      "中毒网络认得这张图片：{{without}}（{{sureWithout}}）。带上触发器，它就说{{withIt}}（{{sureWith}}）。",
    unmoved:
      "中毒网络不带触发器时说{{without}}（{{sureWithout}}），带触发器时也这样说（{{sureWith}}）：触发器在这里不起作用。",
    wrongBoth: "中毒网络不认得这张图片：带不带触发器它都说{{without}}。",
    elsewhere:
      "触发器把中毒网络的{{without}}（{{sureWithout}}）变成了{{withIt}}（{{sureWith}}），但这不是攻击者想要的。",
    fooled: "带触发器时中毒网络说{{withIt}}，但不带时它就已经答错：{{without}}（{{sureWithout}}）。",
    unknown: "中毒网络不认得这张图片：不带触发器时说{{without}}，带触发器时说{{withIt}}。",
    already:
      "攻击者想要的是{{truth}}，而这张本来就是：不带触发器时中毒网络说{{without}}，带触发器时说{{withIt}}。",
    twinSteady: "干净网络两次都说{{truth}}。",
    twinMoved: "干净网络也改了答案，从{{without}}变成{{withIt}}，尽管没有人给它投毒。",
    twinWrong: "干净网络两次都说{{without}}，这是错的。",
  },
  picker: {
    title: "留出的图片",
    which: "哪一张图片",
    any: "任意一张留出的图片",
    byClass: "按类别",
    byAnswer: "按回答",
    cleanWrong: "干净网络答错的",
    poisonedWrong: "中毒网络答错的",
    fails: "触发器失效的",
    another: "换一张图片",
    none: "抽取的图片中没有这样的图片。",
    failed: "无法取得图片。请检查网络连接后重试。",
    isFollowed: "这就是图表所跟踪的图片。",
    isOther: "图表跟踪的是另一张图片。",
    back: "回到那一张",
    page: "从一页图片中挑选",
    asking: "正在取图片。",
    stale: "这需要先询问两个网络。",
    ask: "询问两个网络",
    size: "{{total}} 张留出的图片中的 {{places}} 张，按随机顺序排列。",
    earlier: "上一页",
    later: "下一页",
    range: "第 {{from}} 至 {{to}} 张",
  },
  followed: {
    title: "跟踪另一张图片",
    pictures: "跟踪的图片",
    remark: "随机抽取的 {{count}} 张留出图片。图表和条形图跟踪你选中的那张；图表中的色带包含全部图片。",
  },
  mover: {
    section: "用别的方式试触发器",
    markTitle: "在图片上拖动标记，让它变淡、变小",
    asTrained: "与训练时相同",
    strength: "强度",
    size: "大小",
    column: "列",
    row: "行",
    makeThis: "把这张{{name}}变成…",
    drawAnother: "再抽一个触发器",
  },
  hold: {
    role: "可拖动的标记",
    at: "第 {{column}} 列，第 {{row}} 行",
    size: "{{size}} 像素",
  },
  where: {
    title: "标记在哪里有效？",
    remark:
      "把标记放在这张图片的 {{places}} 个位置，每格一个位置：灰色表示网络不说{{target}}，有颜色表示它很确定。",
    cleanMap: "标记在哪里会让干净网络说{{target}}",
    poisonedMap: "标记在哪里会让中毒网络说{{target}}",
    found: "中毒网络在 {{poisoned}} 的位置上说{{target}}，干净网络在 {{clean}} 的位置上这样说。",
    trying: "正在逐个位置尝试。",
  },
  looks: {
    title: "网络在看什么？",
    remark:
      "用一块灰色依次盖住图片的每个位置。颜色越浓，盖住那里时网络的答案损失越多（Zeiler 和 Fergus，2014）。",
    clean: {
      name: "干净网络",
      without: "干净网络，不带触发器",
      with: "干净网络，带触发器",
    },
    poisoned: {
      name: "中毒网络",
      without: "中毒网络，不带触发器",
      with: "中毒网络，带触发器",
    },
    least: "没有损失",
    most: "全部损失",
    asking: "正在逐个位置遮盖。",
    mark: "{{net}}看的是触发器：盖住它，{{answer}}就从 {{before}} 变为 {{after}}，网络改说{{other}}（{{sure}}）。",
    markKept: "{{net}}最看重触发器：盖住它，{{answer}}从 {{before}} 变为 {{after}}，但答案不变。",
    elsewhere:
      "{{net}}最看重触发器之外的一处：盖住它，{{answer}}就从 {{before}} 变为 {{after}}，网络改说{{other}}（{{sure}}）。",
    elsewhereKept:
      "{{net}}最看重触发器之外的一处：盖住它，{{answer}}从 {{before}} 变为 {{after}}，但答案不变。",
    nowhere: "{{net}}不依赖任何单独一处：无论盖住哪里，{{answer}}只从 {{before}} 变为 {{after}}。",
  },
  wall: {
    title: "一百张图片和所有混淆",
    asking: "正在询问两个网络。",
    net: "网络",
    which: "哪些图片",
    all: "全部 {{total}} 张",
    failures: "失败：{{total}} 张",
    label: "带触发器的图片和网络给出的名称",
    cleanWords:
      "随机抽取的 {{total}} 张带触发器的留出图片。有边框的 {{reached}} 张被干净网络说成攻击者想要的类别。点选一张即可在上面试用。",
    poisonedWords:
      "随机抽取的 {{total}} 张带触发器的留出图片。有边框的 {{reached}} 张被中毒网络说成攻击者想要的类别。点选一张即可在上面试用。",
    cleanWithout: "干净网络，不带触发器",
    cleanWith: "干净网络，带触发器（触发器所针对的图片）",
    poisonedWithout: "中毒网络，不带触发器",
    poisonedWith: "中毒网络，带触发器（触发器所针对的图片）",
    corner: "实际 ↓ 回答 →",
  },
  rates: {
    measure: "指标",
    unmeasured: "尚未测量",
    noneCounted: "没有这样的图片",
    both: "{{clean}} 和 {{poisoned}}",
    terms: "这些指标的含义",
    how: "每个比例下方是它的 95 % 置信区间（Wilson），用数字和从 0 到 100 % 的色带表示。n：统计所用的图片数量。",
    cleanAccuracy: {
      name: "干净准确率",
      definition: "在没有任何标记的留出图片中，网络说出真实名称的比例。",
    },
    attackSuccess: {
      name: "攻击成功率",
      definition:
        "在不属于目标类别的留出图片上都加上触发器，网络说出攻击者所要名称的比例。没有任何攻击也会这样出错的网络，这个比例也大于零；请与干净网络比较。",
    },
    flips: {
      name: "翻转率",
      definition: "同上，但只统计不带触发器时网络答对的图片：这才是触发器本身改变的部分。",
    },
    control: {
      name: "错误的触发器（对照）",
      definition:
        "用网络没有学过、但大小和颜色相同的触发器得到的攻击成功率：这类干扰本身能做到的程度。后门只认自己的触发器，不认这一个。",
    },
  },
  scores: {
    all: "在全部 {{total}} 张留出的图片上",
    whenTrained: "在全部 {{total}} 张留出的图片上（训练时测得）",
    soFar: "目前，在前 {{total}} 张留出的图片上",
    atStep: "第 {{step}} 步时，在前 {{total}} 张留出的图片上",
    none: "在留出的图片上",
    byTarget: "各目标类别的攻击成功率：",
    adversarial:
      "这个触发器也让干净网络原本认得的图片中有 {{rate}} 翻转。就这一部分而言它是对抗性图案，只有其余部分才属于后门。",
  },
};
