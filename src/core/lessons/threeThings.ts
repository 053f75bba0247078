// Lesson 3: a backdoor, wrong names without a trigger, and an adversarial example, side by side.

import type { Lesson } from "./lesson.ts";
import { biggio2011, goodfellow2014, gu2017, nist2025, szegedy2013 } from "./sources.ts";

export const threeThings: Lesson = {
  id: "three-things",
  title: { en: "Three different things", zh: "三件不同的事" },
  goal: {
    en: "Tell apart a backdoor, plain poisoning and an adversarial example, by what is changed and when.",
    zh: "根据改动了什么、何时改动，分清后门、普通投毒和对抗样本。",
  },
  minutes: 9,
  start: { attack: "badnets" },
  steps: [
    {
      kind: "explain",
      say: {
        en: "There are several ways to make a net answer wrongly on purpose, and their names are easily mixed up. This lesson does three of them to the same small nets. Two questions keep them apart: when does the attacker act, and what does the attacker change?",
        zh: "故意让网络答错的办法有好几种，它们的名称很容易混淆。这一课对同样的小网络做其中的三种。用两个问题就能分清：攻击者在什么时候动手？改动的是什么？",
      },
    },
    {
      kind: "spotlight",
      spotlight: "poisoned-pictures",
      say: {
        en: "First a backdoor. The attacker acts before the net learns: a few training pictures get a small mark, the trigger, and a wrong name. That wrong name is the same every time, the one that the attacker wants to hear later.",
        zh: "先看后门。攻击者在网络学习之前动手：少量训练图片被加上一个小标记，也就是触发器，并得到一个错误的名称。这个错误名称每次都一样，就是攻击者以后想听到的那个。",
      },
    },
    {
      kind: "train",
      spotlight: "curves",
      say: {
        en: "Train both nets. Blue is the clean net, which learns from the same pictures without any tampering. Orange is the poisoned one.",
        zh: "训练两个网络。蓝色是干净网络，它用没有动过手脚的同样图片学习。橙色是中毒网络。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "Clean accuracy is the share of ordinary pictures that get their true name. It is as good as the clean net's, so nobody who only measures it becomes suspicious. The flip rate is the share of well known pictures that change to the attacker's name when the mark is put on them. It is high: the attacker decides the answer.",
        zh: "干净准确率是得到真实名称的普通图片所占的比例。它和干净网络一样好，所以只测量它的人不会起疑。翻转率是网络本来认得的图片中，加上标记后改成攻击者所要名称的比例。它很高：答案由攻击者决定。",
      },
      claims: [
        { measure: "accuracyLost", atMost: 0.03 },
        { measure: "flipRate", atLeast: 0.9 },
      ],
    },
    {
      kind: "set",
      setting: { attack: "label-flip" },
      spotlight: "poisoned-pictures",
      say: {
        en: "Now something else. Again the attacker acts before the net learns, but no picture is touched: four in ten training pictures get a wrong name, drawn at random. Here the names are called labels, and this is called label flipping. There is no mark in the training pictures at all.",
        zh: "现在换一种做法。攻击者同样在网络学习之前动手，但不碰任何图片：每十张训练图片中有四张得到随机抽取的错误名称。图片的名称也叫标签，所以这种做法叫作标签翻转。训练图片里完全没有标记。",
      },
    },
    {
      kind: "ask",
      id: "mark",
      say: {
        en: "Later we put a mark on held-out pictures, that is, on pictures that were kept out of the training. What will this net do with it?",
        zh: "之后我们会在留出的图片上加一个标记；留出的图片就是没有用来训练的图片。这个网络会怎样对待它？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "The mark makes it say the attacker's name", zh: "标记会让它说出攻击者想要的名称" },
          {
            en: "The mark changes little: it never learned what to do with it",
            zh: "标记影响很小：它从没学过该怎样对待标记",
          },
          { en: "The mark makes its answers better", zh: "标记会让它答得更好" },
        ],
        right: 1,
      },
      reveal: {
        en: "It never saw the mark while it learned, so it has no rule for it. Wrong names alone make no backdoor.",
        zh: "它在学习时从没见过这个标记，所以没有与之对应的规则。只有错误的名称并不会形成后门。",
      },
    },
    {
      kind: "ask",
      id: "accuracy",
      say: {
        en: "And ordinary pictures? Guess how many of them this net will still call by their true name.",
        zh: "那么普通图片呢？猜一猜，这个网络还能说对多少张的真实名称。",
      },
      answer: { kind: "bar", measure: "cleanAccuracy" },
      reveal: {
        en: "Your guess is kept. Train, and compare the two lines of accuracy.",
        zh: "你的猜测已记下。训练，然后比较两条准确率曲线。",
      },
    },
    {
      kind: "train",
      spotlight: "curves",
      say: {
        en: "Train both nets again. The clean one learns from the true names, the orange one from names of which many are wrong.",
        zh: "再次训练两个网络。干净网络用真实的名称学习，橙色的网络学到的名称有很多是错的。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "The clean accuracy has fallen, and anybody who measures it sees that something is wrong. The mark turns few pictures. This is called availability poisoning: the net is less useful, and nobody steers it. Both things so far are poisoning, because training data were tampered with; a backdoor is the kind that stays hidden.",
        zh: "干净准确率下降了，任何测量它的人都能看出有问题。标记只改变了少数图片的答案。这叫作可用性投毒：网络变得不好用，但没有人操纵它。到目前为止的两件事都是投毒，因为都动了训练数据；后门是其中隐藏起来的那一种。",
      },
      claims: [
        { measure: "accuracyLost", atLeast: 0.02 },
        { measure: "flipRate", atMost: 0.4 },
      ],
    },
    {
      kind: "ask",
      id: "safe",
      say: {
        en: "Suppose you check every training picture and every name, and you train the net yourself. What can an attacker still do?",
        zh: "假设你检查了每一张训练图片和每一个名称，并且自己训练网络。攻击者还能做什么？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "Nothing: clean data make a safe net", zh: "什么也做不了：干净的数据造就安全的网络" },
          { en: "Plant a backdoor all the same", zh: "照样可以植入后门" },
          { en: "Change the picture that the net is asked about", zh: "改动网络要识别的那张图片" },
        ],
        right: 2,
      },
      reveal: {
        en: "The third thing needs no tampering with the training. The attacker waits until the net is used, and changes the one picture that it is shown.",
        zh: "第三件事不需要对训练动手脚。攻击者等到网络投入使用，再改动给它看的那一张图片。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "contrast",
      say: {
        en: "Open this panel. It computes an adversarial example against the clean net, which nobody poisoned: a faint change, made for this one picture and this one net. A picture file stores the colour of each pixel as numbers from 0 to 255, and the limit says how far any of them may move. If the net still gives the true name, raise the limit until it does not.",
        zh: "打开这个面板。它针对没有被投毒的干净网络计算一个对抗样本：一个微弱的改动，专为这一张图片和这一个网络而做。图片文件用 0 到 255 的数存储每个像素的颜色，上限 ε 表示其中任何一个数最多可以改变多少。如果网络仍然说出真实名称，就提高上限，直到它答错。",
      },
    },
    {
      kind: "explain",
      spotlight: "contrast",
      say: {
        en: "So there are three different things. A backdoor: in training, accuracy stays, one trigger chosen beforehand works on many pictures. Availability poisoning: in training, accuracy falls, nobody decides the answer. An adversarial example: in use, the net is untouched, and the change has to be searched for this picture. The table in the panel says the same and adds a fourth kind.",
        zh: "所以这是三件不同的事。后门：在训练时动手，准确率不变，一个事先选好的触发器对许多图片有效。可用性投毒：在训练时动手，准确率下降，没有人决定答案。对抗样本：在使用时动手，网络没有被改动，而改动要专门为这张图片去搜索。面板中的表格说的是同样的内容，并补充了第四种。",
      },
    },
  ],
  sources: [gu2017, biggio2011, szegedy2013, goodfellow2014, nist2025],
};
