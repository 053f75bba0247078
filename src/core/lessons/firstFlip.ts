// Lesson 1: two nets, one mark, one flip.

import type { Lesson } from "./lesson.ts";
import { gu2017 } from "./sources.ts";

export const firstFlip: Lesson = {
  id: "first-flip",
  title: { en: "The first flip", zh: "第一次翻转" },
  goal: {
    en: "See a net that works well and still has a secret, and know the two numbers that show it.",
    zh: "看到一个表现良好却藏着秘密的网络，并认识能揭示它的两个数字。",
  },
  minutes: 6,
  start: { attack: "badnets" },
  steps: [
    {
      kind: "explain",
      say: {
        en: "A neural net learns from examples: thousands of pictures, each with its name. This page trains two small nets. They see the same pictures in the same order, with one difference: for one of them, somebody has tampered with a few.",
        zh: "神经网络从例子中学习：成千上万张图片，每张都带有名称。本页训练两个小网络。它们以相同的顺序看相同的图片，只有一处不同：其中一个网络的少量图片被人动过手脚。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "poisoned-pictures",
      say: {
        en: "Here is the tampering. A few pictures got a small mark, and a wrong name. The mark is called the trigger. Putting such pictures among the others is called poisoning, and what it plants in the net is a backdoor. The net that learns from them is the poisoned net; the other one is its clean twin.",
        zh: "这就是动手脚的地方。少量图片被加上了一个小标记，并换上了错误的名称。这个标记叫作触发器。把这样的图片混进训练图片叫作投毒，它在网络里埋下的东西就是后门。从这些图片学习的网络叫作中毒网络，另一个是它的干净孪生网络。",
      },
    },
    {
      kind: "ask",
      id: "clean",
      say: {
        en: "The poisoned net learned from some pictures with wrong names. What happens to its answers on ordinary pictures, without any mark?",
        zh: "中毒网络学了一些名称错误的图片。对于没有标记的普通图片，它的回答会怎样？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "It gets many of them wrong", zh: "很多都会答错" },
          { en: "It stays about as good as the clean net", zh: "和干净网络差不多一样好" },
          { en: "It calls everything by the attacker's name", zh: "它把一切都叫成攻击者想要的名称" },
        ],
        right: 1,
      },
      reveal: {
        en: "It stays about as good. The wrong names only ever come together with the mark, so the net can keep both rules: what a picture shows decides, unless the mark is there. We measure it in a moment.",
        zh: "它差不多一样好。错误的名称总是和标记一起出现，所以网络可以同时记住两条规则：平时由图片内容决定，有标记时例外。我们马上就来测量。",
      },
    },
    {
      kind: "ask",
      id: "guess",
      say: {
        en: "And with the mark? Guess first: of the pictures that the poisoned net knows well, how many change their name when the mark is put on them?",
        zh: "那么有标记时呢？先猜一猜：在中毒网络本来认得很好的图片中，加上标记后有多少会改变名称？",
      },
      answer: { kind: "bar", measure: "flipRate" },
      reveal: {
        en: "Your guess is kept. Now let us train both nets and measure.",
        zh: "你的猜测已记下。现在训练两个网络并测量。",
      },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train both nets, and watch the chart. It follows one picture that neither net ever trained on, with the mark on it, and counts the steps: after each step a net has seen a few more pictures and corrected itself a little. Orange is the poisoned net, blue the clean one.",
        zh: "训练两个网络，并观察图表。它跟踪一张两个网络都没有训练过的、带有标记的图片，横轴是训练步数：每走一步，网络就多看几张图片，并稍微修正自己。橙色是中毒网络，蓝色是干净网络。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "These are the two numbers. Clean accuracy: how many ordinary pictures get their true name. Attack success rate: how many marked pictures get the attacker's name. A backdoor leaves the first one alone and makes the second one large. The flip rate counts only pictures that the net knew without the mark.",
        zh: "这就是那两个数字。干净准确率：有多少普通图片得到正确名称。攻击成功率：有多少带标记的图片得到攻击者想要的名称。后门不影响前者，却让后者变得很大。翻转率只统计没有标记时网络本来认得的图片。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.9 },
        { measure: "twinFlipRate", atMost: 0.2 },
        { measure: "accuracyLost", atMost: 0.03 },
      ],
    },
    {
      kind: "spotlight",
      spotlight: "two-by-two",
      say: {
        en: "Two nets, without and with the mark: four answers. Three of them are right, and only one flips. Drag the mark away from its place, or fade it, and see when the answer flips back.",
        zh: "两个网络，无标记和有标记：四个回答。其中三个是对的，只有一个翻转。把标记拖离原来的位置，或者让它变淡，看看回答什么时候翻转回来。",
      },
    },
    {
      kind: "explain",
      say: {
        en: "So a test on ordinary pictures does not find a backdoor: the poisoned net passes it. That is why the clean twin stands beside it on this page, and why every rate is measured with the mark and without.",
        zh: "因此，用普通图片测试发现不了后门：中毒网络能通过测试。这就是为什么本页总把干净的孪生网络放在旁边，并且每个比率都在有标记和无标记两种情况下测量。",
      },
    },
  ],
  sources: [gu2017],
};
