// Lesson 6: triggers that are never the same twice, in pattern or in place.

import type { Lesson } from "./lesson.ts";
import { salem2020, wang2019 } from "./sources.ts";

export const movingTriggers: Lesson = {
  id: "moving-triggers",
  title: { en: "Triggers that move", zh: "会移动的触发器" },
  goal: {
    en: "See a backdoor that answers to patterns it has never met, and know three ways to make such triggers.",
    zh: "看到一个会回应从未见过的图案的后门，并认识制造这种触发器的三种方法。",
  },
  minutes: 10,
  start: { attack: "random" },
  steps: [
    {
      kind: "explain",
      say: {
        en: "A backdoor is a hidden rule in a net: if a picture carries a certain mark, the trigger, the net gives it the attacker's name. The simplest trigger is one mark at one place. A defender who finds it once can look for it everywhere. So attackers make triggers that change from picture to picture.",
        zh: "后门是网络中一条隐藏的规则：如果图片带有某个标记，也就是触发器，网络就给它攻击者想要的名称。最简单的触发器是固定在一个位置的一个标记。防御者只要找到它一次，就能到处检查。所以攻击者让触发器随图片而变。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "poisoned-pictures",
      say: {
        en: "These training pictures were poisoned: each got a small patch and a wrong name. The patch is noise, which means that every pixel in it was drawn at random. No two patches are alike, and each lies in one of the four corners. This is called a random backdoor.",
        zh: "这些训练图片被投毒了：每张都加上了一小块图案，并换上了错误的名称。这一小块是噪声，也就是其中每个像素都是随机抽取的。没有两块是相同的，每一块位于四个角之一。这叫作随机后门。",
      },
    },
    {
      kind: "ask",
      id: "fresh",
      say: {
        en: "In the test, every picture gets a fresh patch that the net has never seen. Guess the flip rate: of the pictures that the poisoned net knows without a patch, how many get the attacker's name with one?",
        zh: "测试时，每张图片都会得到一块网络从未见过的新图案。猜一猜翻转率：在没有图案时被中毒网络认对的图片中，加上图案后有多少会得到攻击者想要的名称？",
      },
      answer: { kind: "bar", measure: "flipRate" },
      reveal: {
        en: "Your guess is kept. If the net had to know each patch by heart, it would be near zero. Let us train both nets and measure.",
        zh: "你的猜测已记下。如果网络必须背下每一块图案，翻转率就会接近零。现在训练两个网络并测量。",
      },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train both nets. Orange is the poisoned one. Blue is its clean twin, which sees the same pictures without patches and with their true names.",
        zh: "训练两个网络。橙色是中毒网络。蓝色是它的孪生网络，看同样的图片，但没有图案，名称也都正确。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "Most pictures flip, with patches that were never trained on. The clean twin hardly minds them, so it is not the patch alone that confuses a net. And the clean accuracy, the share of ordinary pictures named rightly, is about as good as the twin's.",
        zh: "大多数图片都翻转了，而这些图案从未用于训练。干净的孪生网络几乎不受影响，所以并不是图案本身把网络弄糊涂了。干净准确率，也就是普通图片被正确命名的比例，和孪生网络差不多。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.75 },
        { measure: "twinFlipRate", atMost: 0.2 },
        { measure: "accuracyLost", atMost: 0.04 },
      ],
    },
    {
      kind: "spotlight",
      spotlight: "two-by-two",
      say: {
        en: "Press “Draw another trigger” below these four answers, a few times. The pattern changes, the corner changes, and the poisoned net mostly answers the same. Sometimes a patch fails: then the answer does not flip.",
        zh: "在这四个回答下方，按几次“再抽一个触发器”。图案变了，角落变了，中毒网络的回答却大多不变。有时某一块会失效：那时回答就不会翻转。",
      },
    },
    {
      kind: "ask",
      id: "learned",
      say: {
        en: "The net has never seen these patches. What has it learned, then?",
        zh: "网络从没见过这些图案。那么它学到了什么？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "It knows every possible patch by heart", zh: "它背下了所有可能的图案" },
          { en: "It has learned what the patches have in common", zh: "它学到了这些图案的共同点" },
          { en: "It gives every picture the attacker's name", zh: "它给每张图片都安上攻击者想要的名称" },
        ],
        right: 1,
      },
      reveal: {
        en: "What they have in common: a small block of noise, in a corner. The row “Wrong trigger (control)” shows the same noise strewn over the whole picture, and that works less often. How much less depends on the pictures.",
        zh: "它学到的是共同点：角落里的一小块噪声。“错误的触发器（对照）”一行是把同样的噪声撒在整张图片上，它起作用的次数更少。少多少取决于图片。",
      },
    },
    {
      kind: "set",
      spotlight: "attack",
      setting: { attack: "ban" },
      say: {
        en: "Now the attacker leaves less to chance. A second small net, the generator, turns random numbers into patches. It learns at the same time as the poisoned net, so that its patches work at any place. The method is called BaN, the backdoor generating network. It needs control over the whole training, not only over some pictures.",
        zh: "现在攻击者不再只靠运气。另一个小网络，即生成器，把随机数变成图案。它与中毒网络同时学习，使它的图案放在任何位置都有效。这种方法叫作 BaN，即后门生成网络。它需要控制整个训练过程，而不只是几张图片。",
      },
    },
    {
      kind: "train",
      spotlight: "train-button",
      say: {
        en: "Train again. Below the chart you read the spread: how much two patches of the generator differ. Plain noise has 0.33. A generator that makes one and the same patch from all random numbers has 0.",
        zh: "再训练一次。图表下方显示“差异”：生成器做出的两块图案相差多少。普通噪声是 0.33。如果生成器不管什么随机数都做出同一块图案，就是 0。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "The generator's patches flip nearly everything, wherever they lie. Here the “Wrong trigger (control)” is plain noise at the same places. On some pictures it works nearly as well as the generator's patches: then the net has learned little more than “there is a noisy block”.",
        zh: "生成器的图案无论放在哪里，几乎都能让图片翻转。这里的“错误的触发器（对照）”是放在同样位置的普通噪声。在某些图片上，它几乎和生成器的图案一样有效：那说明网络学到的不过是“有一块噪声”。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.9 },
        { measure: "twinFlipRate", atMost: 0.25 },
      ],
    },
    {
      kind: "set",
      spotlight: "attack",
      setting: { attack: "cban" },
      say: {
        en: "So far all triggers meant one name. With c-BaN, the conditional generator, there is a kind of patch for every class, and every class has places of its own. The attacker asks the generator for “cat” or “dog”, or for a digit, and gets a patch that makes the net say so.",
        zh: "到目前为止，所有触发器都指向同一个名称。c-BaN 是带条件的生成器：每个类别都有自己的一类图案，也有自己的位置。攻击者向生成器要“猫”或“狗”，或者某个数字，就会得到一块让网络这样说的图案。",
      },
    },
    {
      kind: "train",
      spotlight: "train-button",
      say: {
        en: "Train once more. Many pictures are poisoned now, because the net has to learn one rule for each class.",
        zh: "再训练一次。现在被投毒的图片很多，因为网络要为每个类别各学一条规则。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "One net, one generator, and any picture becomes what the attacker asks for. The attack success rate, the share of triggered pictures that get the wanted name, is counted here for each target as well.",
        zh: "一个网络，一个生成器，任何图片都能变成攻击者想要的类别。攻击成功率是加上触发器后得到所要名称的图片比例，这里也按每个目标类别分别统计。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.9 },
        { measure: "twinFlipRate", atMost: 0.35 },
      ],
    },
    {
      kind: "explain",
      say: {
        en: "For a defender this is harder. There is no single mark to search for, and many tests assume one. The paper below reports that its triggers pass several known tests, Neural Cleanse among them, which looks for one small mark. But the net still has a habit that its twin lacks, and habits can be measured.",
        zh: "对防御者来说，这更困难。没有唯一的标记可找，而许多检测方法恰恰假设有一个。下面的论文报告说，它的触发器能躲过几种已知的检测，其中包括寻找单个小标记的 Neural Cleanse。但网络仍然有一个孪生网络所没有的习惯，而习惯是可以测量的。",
      },
    },
  ],
  sources: [salem2020, wang2019],
};
