// Lesson 9: what all this means for a net that one did not train oneself.

import type { Lesson } from "./lesson.ts";
import { goldwasser2022, gu2017, liu2018 } from "./sources.ts";

export const downloadedNet: Lesson = {
  id: "downloaded-net",
  title: { en: "A net you downloaded", zh: "你下载的网络" },
  goal: {
    en: "See that a backdoor travels inside a file, and know what you can do about it, and what no test can promise.",
    zh: "看到后门会随文件一起传播，并知道你能做什么，以及任何测试都无法保证什么。",
  },
  minutes: 8,
  start: { attack: "badnets" },
  steps: [
    {
      kind: "explain",
      say: {
        en: "Hardly anybody trains every net from nothing. One downloads a finished one and uses it. This lesson plays both parts: first you are the person who offers a net for download, and then the one who downloads it.",
        zh: "很少有人每个网络都从头训练。大家下载一个现成的来用。这一课里你扮演两个角色：先是提供下载的人，然后是下载的人。",
      },
    },
    {
      kind: "ask",
      id: "test",
      say: {
        en: "You offer a net, and you are not honest: it will have a backdoor, a hidden rule that a small mark sets off. The people who download it test it on ordinary pictures. Guess the clean accuracy that they will see, the share of pictures named rightly.",
        zh: "你提供一个网络，而且你并不诚实：它会有后门，也就是一条由小标记触发的隐藏规则。下载的人用普通图片测试它。猜一猜他们会看到的干净准确率，即被正确命名的图片比例。",
      },
      answer: { kind: "bar", measure: "cleanAccuracy" },
      reveal: {
        en: "Your guess is kept. Let us train the net and measure it.",
        zh: "你的猜测已记下。现在训练这个网络并测量。",
      },
    },
    {
      kind: "train",
      spotlight: "train-button",
      say: {
        en: "Some training pictures get a small mark, the trigger, and a wrong name. That plants the backdoor. Train the net. The clean twin beside it learns from the same pictures untouched: it is what an honest person would offer.",
        zh: "一些训练图片被加上一个小标记，也就是触发器，并换上错误的名称。后门就是这样植入的。训练这个网络。旁边的孪生网络从同样的、未被动过的图片中学习：它就是诚实的人会提供的网络。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "The poisoned net loses next to no clean accuracy against its twin, so it passes the test. Only with the mark is the difference plain. The flip rate is the share of known pictures that get the attacker's name with it. A good score says that a net is useful, not that it is safe.",
        zh: "与孪生网络相比，中毒网络的干净准确率几乎没有损失，所以它通过了测试。只有加上标记，差别才明显。翻转率是原本认得的图片在加上标记后得到攻击者所要名称的比例。好成绩说明网络有用，并不说明它安全。",
      },
      claims: [
        { measure: "accuracyLost", atMost: 0.03 },
        { measure: "flipRate", atLeast: 0.9 },
        { measure: "twinFlipRate", atMost: 0.2 },
      ],
      // Saved as files, loaded again and measured with the same mark.
      otherwise: [{ trigger: {}, claims: [{ measure: "flipRate", atLeast: 0.9 }] }],
    },
    {
      kind: "spotlight",
      spotlight: "save",
      say: {
        en: "Save the poisoned net: open “Take it along” and press its button. You get two files. In model.json stand the layers, which say what the net computes one after the other, and in the other file the weights, which are all the numbers that the net has learned.",
        zh: "保存中毒网络：打开“带走”，按下对应的按钮。你会得到两个文件。model.json 里是各层的结构，也就是网络依次计算什么；另一个文件里是权重，也就是网络学到的全部数字。",
      },
    },
    {
      kind: "ask",
      id: "file",
      say: {
        en: "Somebody reads both files carefully, number by number. Can they see the backdoor?",
        zh: "有人仔细地逐个数字阅读这两个文件。他能看出后门吗？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "Yes, there is an extra layer for it", zh: "能，后门有一个额外的层" },
          { en: "Yes, a list of marks is stored in it", zh: "能，里面存着一份标记清单" },
          { en: "No, it is spread over the same numbers", zh: "不能，它分散在同样的那些数字里" },
        ],
        right: 2,
      },
      reveal: {
        en: "Both nets have the same layers and equally many numbers. The rule is nowhere written down. It is in the values, mixed with everything else that the net knows.",
        zh: "两个网络的层相同，数字的个数也相同。那条规则没有写在任何地方。它就在这些数值里，与网络所知道的其他一切混在一起。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "save",
      say: {
        en: "Now download it, so to speak. Under “Bring a net back” choose both files. The page measures the net anew, with the same mark as before, and knows nothing of its training.",
        zh: "现在就当你把它下载下来。在“取回网络”中同时选择两个文件。页面会用与之前相同的标记重新测量它，而对它的训练一无所知。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "scoreboard",
      say: {
        en: "The numbers are the same as before. The backdoor was saved and loaded with the net. If you copy the file, rename it or pass it on, the backdoor goes along.",
        zh: "数字与之前相同。后门随网络一起被保存、被载入。无论你复制、改名还是转发这个文件，后门都会跟着走。",
      },
    },
    {
      kind: "ask",
      id: "best",
      say: {
        en: "You need such a net and have pictures that you trust. Which of these helps most against a backdoor planted by others?",
        zh: "你需要这样一个网络，并且有自己信得过的图片。面对别人植入的后门，下面哪一项最有用？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "Take the net with the best test score", zh: "选测试成绩最好的网络" },
          { en: "Train a net yourself on those pictures", zh: "用这些图片自己训练网络" },
          { en: "Test it with a few marks that come to mind", zh: "用想到的几个标记测试一下" },
        ],
        right: 1,
      },
      reveal: {
        en: "Train one yourself. The clean twin is just that: a net from pictures that nobody has touched, and the mark does little or nothing to it. It costs time, and it is only as good as your trust in the pictures.",
        zh: "自己训练。孪生网络正是如此：它来自没有人动过的图片，标记对它几乎不起作用。这要花时间，而且它的可靠程度取决于这些图片有多可信。",
      },
    },
    {
      kind: "explain",
      say: {
        en: "Often that is too much work. Then ask where a net comes from, who trained it and on what, and check that the file is the one they published. Signatures and checksums show that nobody has changed it on the way. They do not show that its maker was honest.",
        zh: "这往往太费事。那就问清楚网络从哪里来、由谁训练、用什么数据训练，并核对文件是否就是他们发布的那一份。签名和校验和能说明途中没有人改动过，但不能说明制作者是诚实的。",
      },
    },
    {
      kind: "explain",
      say: {
        en: "You can also look for a trigger, or try to remove one by training on with your own pictures or by cutting away parts of the net that ordinary pictures do not use, which is called pruning. Both lower the risk. Neither is a proof: a backdoor may survive, and a search that finds nothing may have missed it.",
        zh: "你也可以寻找触发器，或者设法去除它：用自己的图片继续训练，或者剪掉普通图片用不到的部分，这叫作剪枝。这些都能降低风险，但都不是证明：后门可能保留下来，什么也没找到的搜索也可能只是漏掉了它。",
      },
    },
    {
      kind: "explain",
      say: {
        en: "So a net is like a program from a stranger. Where a wrong answer would do harm, use nets whose training you can trace, keep other checks beside them, and say what you tested and what you did not.",
        zh: "所以，网络就像陌生人给的程序。在错误的回答会造成伤害的地方，请使用训练过程可追溯的网络，在它之外保留其他检查，并说明你测试了什么、没有测试什么。",
      },
    },
  ],
  sources: [gu2017, liu2018, goldwasser2022],
};
