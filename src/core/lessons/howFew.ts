// Lesson 2: the poisoning rate, turned down until the backdoor is gone.

import type { Lesson } from "./lesson.ts";
import { carlini2023, gu2017 } from "./sources.ts";

export const howFew: Lesson = {
  id: "how-few",
  title: { en: "How few are enough?", zh: "多少张就够了？" },
  goal: {
    en: "Know what the poisoning rate is, and see where on its way down the backdoor is lost.",
    zh: "了解什么是投毒率，并看到它降到哪里后门就植不进去了。",
  },
  minutes: 9,
  start: { attack: "badnets", poisonRate: 0.05 },
  steps: [
    {
      kind: "explain",
      say: {
        en: "A net learns from thousands of pictures, and often nobody has looked at each of them. Somebody with bad intentions may slip in a few of their own. This is called poisoning. How many does it take?",
        zh: "网络从成千上万张图片中学习，往往没有人逐一看过它们。居心不良的人可能会混进几张自己的图片。这叫作投毒。需要多少张才行呢？",
      },
    },
    {
      kind: "spotlight",
      spotlight: "poisoned-pictures",
      say: {
        en: "These are poisoned pictures. Each carries the same small mark, the trigger, and a wrong name: the one that the attacker wants to hear, called the target class. If the net learns to answer the mark with that name, it has a backdoor.",
        zh: "这些就是投毒图片。每张都带有同一个小标记，也就是触发器，并带有一个错误的名称，即攻击者想听到的那个，叫作目标类别。如果网络学会了一见标记就说这个名称，它就有了后门。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "poisoning-rate",
      say: {
        en: "The poisoning rate is the share of poisoned pictures among all training pictures. It stands at 5 % now: five in a hundred. The line below it says how many pictures that is here.",
        zh: "投毒率是投毒图片在全部训练图片中所占的比例。现在是 5 %：每一百张中有五张。下面那一行写着在这里是多少张。",
      },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train both nets. Orange is the poisoned net, blue is its clean twin, which sees the same pictures without the tampering. The chart follows one held-out picture with the mark on it. Held out means that no net ever learned from it. The steps below it count how often a net has looked at a few pictures and corrected itself.",
        zh: "训练两个网络。橙色是中毒网络，蓝色是它的干净孪生网络，看的是没有动过手脚的同样图片。图表跟踪一张带有标记的留出图片。留出的意思是没有任何网络用它学习过。下方的步数表示网络看几张图片、修正自己一次的次数。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "Five in a hundred are plenty. The flip rate says of how many pictures that the net knows the answer changes to the target class once the mark is on them. Clean accuracy, the share of ordinary pictures that get their true name, is about what the clean net has.",
        zh: "每一百张中有五张已经绰绰有余。翻转率说的是：网络本来认得的图片中，有多少在加上标记后答案变成目标类别。干净准确率是得到真实名称的普通图片所占的比例，它和干净网络差不多。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.9 },
        { measure: "accuracyLost", atMost: 0.03 },
      ],
    },
    {
      kind: "set",
      setting: { poisonRate: 0.02 },
      spotlight: "poisoning-rate",
      say: {
        en: "Now the attacker has less: two in a hundred. Everything else stays as it was, the trigger, the steps of training, even the seed. The seed is the number that all chance on this page comes from.",
        zh: "现在攻击者拥有的更少：每一百张中只有两张。其他一切都不变：触发器、训练步数，甚至种子。种子是一个数，本页的一切随机都由它产生。",
      },
    },
    {
      kind: "ask",
      id: "two",
      say: {
        en: "Guess before you train: how high is the flip rate now?",
        zh: "训练之前先猜一猜：现在的翻转率有多高？",
      },
      answer: { kind: "bar", measure: "flipRate" },
      reveal: { en: "Your guess is kept. Now measure.", zh: "你的猜测已记下。现在来测量。" },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train again. If the answer flips at all, look at which step it does: fewer poisoned pictures also mean that the net meets them less often.",
        zh: "再训练一次。如果答案会翻转，看看是在第几步：投毒图片越少，网络遇到它们的次数也越少。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "Most pictures still flip. The attacker gave up more than half of the poison and kept most of the effect.",
        zh: "大多数图片仍然会翻转。攻击者放弃了一半以上的投毒图片，却保住了大部分效果。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.6 },
        { measure: "accuracyLost", atMost: 0.03 },
      ],
    },
    {
      kind: "set",
      setting: { poisonRate: 0.002 },
      spotlight: "poisoning-rate",
      say: {
        en: "Once more, a tenth of that: two in a thousand. Look at the line below the slider: it is only a handful of pictures.",
        zh: "再来一次，只剩十分之一：每一千张中有两张。看看滑块下面那一行：只有寥寥几张图片。",
      },
    },
    {
      kind: "ask",
      id: "handful",
      say: {
        en: "What do you expect of so few?",
        zh: "这么少的图片，你预计会怎样？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "The backdoor works as before, it only takes longer", zh: "后门照样有效，只是要花更长时间" },
          {
            en: "The mark works on few pictures or none, and clean accuracy stays",
            zh: "标记只对少数图片有效或完全无效，干净准确率不变",
          },
          {
            en: "The mark does nothing, and clean accuracy falls too",
            zh: "标记不起作用，干净准确率也会下降",
          },
        ],
        right: 1,
      },
      reveal: {
        en: "In a short training the net meets such a picture only a few times. That is too seldom to make a rule of it, and too seldom to do harm otherwise.",
        zh: "在一次短的训练里，网络只会遇到这种图片几次。次数太少，形成不了规则，也造成不了别的损害。",
      },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train a last time, and see whether you are right.",
        zh: "最后再训练一次，看看你猜得对不对。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "Little or nothing is left of the backdoor. The few marked pictures were lost among the others.",
        zh: "后门所剩无几，或者根本没有。那几张带标记的图片淹没在其他图片之中了。",
      },
      claims: [
        { measure: "flipRate", atMost: 0.4 },
        { measure: "accuracyLost", atMost: 0.03 },
      ],
    },
    {
      kind: "spotlight",
      spotlight: "sweep",
      say: {
        en: "Where is the edge? This panel trains at one rate after the other, and every point is a run of its own. With several seeds you see that near the edge luck decides. Another net, another mark or a longer training moves the edge, so no single number is safe for all nets.",
        zh: "界线在哪里？这个面板按一个又一个投毒率进行训练，每个点都是一次独立的运行。用几个种子就能看到，在界线附近由运气决定。换一个网络、换一个标记或训练得更久，界线就会移动，所以没有一个数对所有网络都安全。",
      },
    },
  ],
  sources: [gu2017, carlini2023],
};
