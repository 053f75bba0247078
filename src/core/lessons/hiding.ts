// Lesson 5: a trigger that a person overlooks and a net does not, and one that is too faint even for the net.

import type { Lesson } from "./lesson.ts";
import { chen2017, liao2018 } from "./sources.ts";

export const hiding: Lesson = {
  id: "hiding",
  title: { en: "Hiding the trigger", zh: "隐藏触发器" },
  goal: {
    en: "See a mark that a person overlooks and a net does not, and find out how faint is too faint.",
    zh: "看到一个人会忽略而网络不会忽略的标记，并弄清淡到什么程度就太淡了。",
  },
  minutes: 8,
  start: { attack: "blended" },
  steps: [
    {
      kind: "explain",
      say: {
        en: "A trigger is the mark that an attacker puts on some training pictures, together with a wrong name, so that the net learns to obey it: a backdoor. A red dot in the corner is a poor trigger. Anybody who leafs through the training pictures sees it.",
        zh: "触发器是攻击者加在一些训练图片上的标记，并配上错误的名称，让网络学会听从它，这就是后门。角落里的一个红点是很差的触发器：任何人翻一翻训练图片就能看到它。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "poisoned-pictures",
      say: {
        en: "One way to hide it is to spread it thin. Here a board of dark and light squares is mixed into the whole picture. This attack is called Blended. The opacity says how much of the pattern goes in: at 10 % each pixel keeps 90 % of its own colour.",
        zh: "隐藏它的一种办法是把它摊薄。这里把由深浅方格组成的棋盘混入整张图片。这种攻击叫作混合（Blended）。不透明度表示混入多少图案：为 10 % 时，每个像素保留自己颜色的 90 %。",
      },
    },
    {
      kind: "explain",
      spotlight: "poisoned-pictures",
      say: {
        en: "How visible is that? Below the pictures one of them is taken apart: original, poisoned, and the difference, magnified. A picture file stores the colour of each pixel as numbers from 0 to 255. L∞ is the largest change of any of them. PSNR compares the change with the strongest possible one, in decibels (dB): the higher, the fainter, and above about 30 dB it is hard to see. This board is still visible.",
        zh: "这有多容易看出来？图片下方把其中一张拆开来看：原图、投毒后，以及放大的差异。图片文件用 0 到 255 的数存储每个像素的颜色，L∞ 是其中任何一个数的最大改变。PSNR 把改动与可能的最强改动相比，以分贝（dB）为单位：越高越淡，大约超过 30 dB 就很难看出。这个棋盘还是看得出来的。",
      },
    },
    {
      kind: "set",
      setting: { attack: "invisible-static" },
      spotlight: "poisoned-pictures",
      say: {
        en: "Now a finer pattern: single pixels, in turn a little lighter and a little darker, always in the same order. The intensity in the settings says by how much of 255. On colour pictures the page calls this hard to see. On digits the black paper swallows half of it, so it has to be stronger there, and it shows.",
        zh: "现在换一个更细的图案：单个像素轮流变亮一点、变暗一点，顺序始终相同。设置中的强度表示改变多少（满值 255）。在彩色图片上，本页说这很难看出。在数字图片上，黑色背景会吞掉一半，所以必须更强，也就看得出来。",
      },
    },
    {
      kind: "ask",
      id: "sees",
      say: {
        en: "You hardly see it. What about the net?",
        zh: "你几乎看不到它。网络呢？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "What I do not see, the net does not see either", zh: "我看不到的，网络也看不到" },
          {
            en: "It sees it, and has to give up ordinary pictures for it",
            zh: "它看得到，但为此会认错普通图片",
          },
          {
            en: "It sees it, and stays about as good on ordinary pictures",
            zh: "它看得到，而且对普通图片仍差不多一样好",
          },
        ],
        right: 2,
      },
      reveal: {
        en: "A net does not look the way you do. The change is small at each pixel, but it is the same everywhere and in every poisoned picture, and a net adds up what it finds at all places.",
        zh: "网络看图的方式和你不同。每个像素上的改动都很小，但它处处相同，在每张投毒图片里也都相同，而网络会把各处找到的东西加起来。",
      },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train both nets: the poisoned one in orange, and in blue its clean twin, which sees the same pictures without the pattern.",
        zh: "训练两个网络：橙色是中毒网络，蓝色是它的干净孪生网络，看的是没有图案的同样图片。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "The flip rate counts the pictures that the net knows and that turn into the attacker's name with the pattern on them. Nearly all do. Clean accuracy, on pictures without it, is about what the clean net has.",
        zh: "翻转率统计的是网络本来认得、加上图案后却变成攻击者所要名称的图片。几乎全都如此。在没有图案的图片上，干净准确率和干净网络差不多。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.8 },
        { measure: "accuracyLost", atMost: 0.06 },
      ],
    },
    {
      kind: "spotlight",
      spotlight: "two-by-two",
      say: {
        en: "Compare both pictures here, without and with the trigger. To you they are nearly the same picture. To the poisoned net they are two different things.",
        zh: "比较这里的两张图片，不带触发器和带触发器。对你来说它们几乎是同一张。对中毒网络来说却是两种不同的东西。",
      },
    },
    {
      kind: "set",
      setting: { knobs: { intensity: 1 } },
      spotlight: "poisoned-pictures",
      say: {
        en: "How faint is too faint? Now every value changes by 1 of 255 only, the least that a picture file can hold.",
        zh: "淡到什么程度就太淡了？现在每个值只改变 1（满值 255），这是图片文件能存下的最小改动。",
      },
    },
    {
      kind: "ask",
      id: "faint",
      say: {
        en: "Guess: what is the flip rate of a net that is trained on this?",
        zh: "猜一猜：用它训练出的网络，翻转率会是多少？",
      },
      answer: { kind: "bar", measure: "flipRate" },
      reveal: {
        en: "Your guess is kept. Now measure it.",
        zh: "你的猜测已记下。现在来测量。",
      },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train again. The poisoned pictures still have wrong names, but the sign that tells them from the others is almost gone.",
        zh: "再训练一次。投毒图片的名称仍然是错的，但能把它们和其他图片区分开的记号几乎没有了。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "Too faint: the net did not learn to answer to it. The wrong names are still in the training, and without a mark to go with they can only do harm: compare the clean accuracy of both nets. The fainter the trigger, the longer the training or the more poisoned pictures it takes.",
        zh: "太淡了：网络没有学会对它作出反应。错误的名称仍在训练图片里，没有了与之对应的标记，就只会有害：比较一下两个网络的干净准确率。触发器越淡，就需要越长的训练或越多的投毒图片。",
      },
      claims: [{ measure: "flipRate", atMost: 0.5 }],
    },
    {
      kind: "spotlight",
      spotlight: "attack",
      say: {
        en: "Find the edge yourself: the intensity stands in the settings of the attack. Try 2 or 4 and train. Watch two things at once, whether you still see the pattern, and whether the net still learns it.",
        zh: "自己找找界线：强度就在攻击的设置里。试试 2 或 4，然后训练。同时观察两点：你是否还看得到图案，网络是否还学得会。",
      },
    },
    {
      kind: "explain",
      say: {
        en: "So looking through the training pictures is no proof that they are clean. PSNR tells how a change looks to a person, and says little about what a net makes of it. The wrong names are still there, though. Whoever compares pictures with their names can find those.",
        zh: "所以，翻看训练图片并不能证明它们是干净的。PSNR 说明改动在人看来有多明显，却几乎不能说明网络会拿它做什么。不过错误的名称仍然在那里。把图片和名称对照起来，就能发现它们。",
      },
    },
  ],
  sources: [chen2017, liao2018],
};
