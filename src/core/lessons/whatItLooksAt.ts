// Lesson 7: what the net looks at, with the mark and without it.

import type { Lesson } from "./lesson.ts";
import { gu2017, zeiler2013 } from "./sources.ts";

export const whatItLooksAt: Lesson = {
  id: "what-it-looks-at",
  title: { en: "What the net looks at", zh: "网络在看什么" },
  goal: {
    en: "See on a map which part of a picture decides the answer, and try how exact the mark has to be.",
    zh: "在图上看到图片的哪一部分决定回答，并试一试标记要多准确才有效。",
  },
  minutes: 8,
  start: { attack: "badnets" },
  steps: [
    {
      kind: "explain",
      say: {
        en: "A net does not tell why it answers as it does. But one can cover a part of the picture and ask again. If the answer suffers, that part mattered. In this lesson you do that with a net that has a backdoor: a hidden rule that a small mark, the trigger, sets off.",
        zh: "网络不会说明它为什么这样回答。但我们可以盖住图片的一部分再问一次。如果回答受到影响，那一部分就重要。这一课里，你将对一个有后门的网络这样做。后门是一条隐藏的规则，由一个小标记，也就是触发器来触发。",
      },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train two nets. The poisoned net sees some training pictures with the mark and a wrong name, which is called poisoning. Its clean twin sees the same pictures without the mark and with their true names.",
        zh: "训练两个网络。中毒网络会看到一些带有标记、名称错误的训练图片，这叫作投毒。它的孪生网络看同样的图片，但没有标记，名称也都正确。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "The backdoor is there. The flip rate counts the pictures that a net knows without the mark, and asks how many of them get the attacker's name with it. For the poisoned net that is nearly all, for the clean net few or none.",
        zh: "后门已经植入。翻转率只看没有标记时网络认得的图片，统计其中有多少在加上标记后得到攻击者想要的名称。对中毒网络来说几乎是全部，对干净网络来说很少或没有。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.9 },
        { measure: "twinFlipRate", atMost: 0.2 },
      ],
      otherwise: [
        // Moved to the opposite corner.
        { trigger: { x: 5, y: 5 }, claims: [{ measure: "flipRate", atMost: 0.35 }] },
        // Faded to a quarter.
        { trigger: { opacity: 0.25 }, claims: [{ measure: "flipRate", atMost: 0.3 }] },
        // Covered with a grey patch, as the map does it.
        {
          trigger: { shape: "square", size: 7, colour: "#808080" },
          claims: [{ measure: "flipRate", atMost: 0.35 }],
        },
      ],
    },
    {
      kind: "ask",
      id: "cover",
      say: {
        en: "Take a marked picture that the poisoned net gets wrong. Now cover a part of it with a grey patch. Which patch do you think changes the poisoned net's answer most?",
        zh: "取一张中毒网络答错的、带标记的图片，再用一块灰色盖住它的一部分。你认为盖住哪里最能改变中毒网络的回答？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "One over the middle of the thing in the picture", zh: "盖住图中物体的中间" },
          { en: "One over the mark", zh: "盖住标记" },
          { en: "It makes no difference where", zh: "盖在哪里都一样" },
        ],
        right: 1,
      },
      reveal: {
        en: "The one over the mark. What the picture shows would lead to the true name, and the mark outvotes it. With the mark covered, nearly every picture gets its true name back.",
        zh: "盖住标记。图片的内容本来会引向正确的名称，是标记压过了它。盖住标记后，几乎每张图片都会恢复正确的名称。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "closer-look",
      say: {
        en: "Open “What do the nets look at?”. A grey patch is put over every place in turn. The more colour a place has, the more of the net's answer is lost when it is covered. This is called an occlusion map, and the sentence below it says what was found on this picture.",
        zh: "打开“网络在看什么？”。一块灰色依次盖住每个位置。一个位置的颜色越浓，盖住它时网络的回答损失得越多。这叫作遮挡图，它下方的句子说明在这张图片上发现了什么。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "closer-look",
      say: {
        en: "Compare the four maps. Without the mark, both nets look at similar parts of the thing itself. With the mark, the clean net goes on as before, while the poisoned net looks at the mark. Try other pictures too, because one map is only one picture.",
        zh: "比较这四张图。没有标记时，两个网络看的都是物体本身差不多的部分。有标记时，干净网络一如既往，中毒网络却盯着标记。也换几张图片试试，因为一张图只说明一张图片。",
      },
    },
    {
      kind: "ask",
      id: "fade",
      say: {
        en: "Now the mark itself. You fade it until it is a quarter as strong as in training, so that the picture shines through. Does it still work?",
        zh: "现在来看标记本身。你把它变淡到训练时的四分之一，下面的图片会透出来。它还有效吗？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "As well as before", zh: "和以前一样有效" },
          { en: "On about half of the pictures", zh: "大约对一半图片有效" },
          { en: "On few pictures", zh: "只对少数图片有效" },
        ],
        right: 2,
      },
      reveal: {
        en: "On few pictures. The net has learned this mark at this strength. Fade it slowly and there is a range in which picture after picture falls back to its true name.",
        zh: "只对少数图片有效。网络学到的是这个强度的这个标记。慢慢把它变淡，会有一段范围，图片一张接一张地恢复正确的名称。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "two-by-two",
      say: {
        en: "Try it. Use the slider “Strength” below the four answers, and then drag the mark over the picture. Find the strength at which this picture flips back, and the distance.",
        zh: "试一试。用四个回答下方的“强度”滑块，再把标记在图片上拖动。找出这张图片翻转回来时的强度和距离。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "closer-look",
      say: {
        en: "Open “Where does the mark work?”. It puts the mark at every second pixel and colours the places where it works. For a mark that always lay in one corner, only the neighbourhood of that corner is coloured. Some pictures are easier to fool and show more colour.",
        zh: "打开“标记在哪里有效？”。它每隔一个像素放一次标记，并给有效的位置上色。如果标记在训练中总在一个角落，就只有那个角落附近有颜色。有些图片更容易被骗，颜色会更多。",
      },
    },
    {
      kind: "set",
      spotlight: "studio",
      setting: { trigger: { jitter: 10 } },
      say: {
        en: "An attacker who wants a sticker to work wherever it is stuck has to train for that. With jitter, the mark lies on every poisoned picture at another place, up to ten pixels away from the usual one. All else stays.",
        zh: "攻击者如果想让贴纸贴在哪里都有效，就必须为此训练。有了抖动，标记在每张投毒图片上的位置都不同，离原来的位置最多十个像素。其他一切不变。",
      },
    },
    {
      kind: "ask",
      id: "moving",
      say: {
        en: "There are as many poisoned pictures as before, but now the net has to learn the mark at many places. In the test, the place is drawn anew for every picture as well. Guess the flip rate.",
        zh: "投毒的图片和之前一样多，但现在网络要在许多位置学会这个标记。测试时，每张图片上的位置也是重新抽取的。猜一猜翻转率。",
      },
      answer: { kind: "bar", measure: "flipRate" },
      reveal: {
        en: "Your guess is kept. Train and see.",
        zh: "你的猜测已记下。训练后就知道了。",
      },
    },
    {
      kind: "train",
      spotlight: "train-button",
      say: {
        en: "Train again, and then look at the map “Where does the mark work?” once more. The coloured area should be much larger.",
        zh: "再训练一次，然后再看一次“标记在哪里有效？”。有颜色的区域应该大得多。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "Tested at places drawn anew for every picture, the mark flips most of them. Usually it works less often than a mark that never moves, because the net has more to learn from the same number of poisoned pictures.",
        zh: "在每张图片上重新抽取位置来测试，标记让大多数图片翻转。它起作用的次数通常比固定的标记少，因为网络要从同样数量的投毒图片中学更多东西。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.5 },
        { measure: "twinFlipRate", atMost: 0.2 },
      ],
      otherwise: [{ trigger: { x: 22, y: 22, jitter: 0 }, claims: [{ measure: "flipRate", atLeast: 0.5 }] }],
    },
    {
      kind: "explain",
      say: {
        en: "So a map can show a backdoor, but only on a picture that carries the trigger. On an ordinary picture the map of a poisoned net looks ordinary. And a trigger that covers the whole picture has no single place to point at.",
        zh: "所以遮挡图能显示后门，但只有在带着触发器的图片上才行。在普通图片上，中毒网络的遮挡图看起来很普通。而覆盖整张图片的触发器，也没有哪一个位置可指。",
      },
    },
  ],
  sources: [zeiler2013, gu2017],
};
