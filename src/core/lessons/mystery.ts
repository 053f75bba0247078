// Lesson 8: two nets from a stranger. Is there something hidden in them? Found by trying.

import type { Lesson } from "./lesson.ts";
import { goldwasser2022, gu2017, wang2019 } from "./sources.ts";

export const mystery: Lesson = {
  id: "mystery",
  title: { en: "Is this net clean?", zh: "这个网络干净吗？" },
  goal: {
    en: "Find a trigger that nobody told you, by trying, and see what a search can prove and what it cannot.",
    zh: "靠尝试找出一个没人告诉你的触发器，并看清搜索能证明什么、不能证明什么。",
  },
  minutes: 10,
  pictures: "pets",
  start: { attack: "badnets" },
  steps: [
    {
      kind: "explain",
      say: {
        en: "Somebody gives you two trained nets that tell dogs from cats. One of them may have a backdoor: a secret rule that makes it say cat to a dog that carries a certain mark. That mark is called the trigger. Nobody tells you what it looks like or where it has to be. The nets come with the page and know its drawn pets alone, so this lesson uses those, whatever pictures you had chosen.",
        zh: "有人给了你两个训练好的、能区分狗和猫的网络。其中一个可能有后门：一条秘密规则，让它把带有某个标记的狗说成猫。这个标记叫作触发器。没有人告诉你它长什么样、该放在哪里。这两个网络随页面提供，只认得页面自己画的宠物，所以不管你之前选了什么图片，这一课都用它们。",
      },
    },
    {
      kind: "open",
      nets: "mystery",
      say: {
        en: "Open the two nets. The page knows nothing about their training. It measures them now, with the mark that stands under Plant: a red dot. From here on, every mark that you make there is measured on these nets at once.",
        zh: "打开这两个网络。本页对它们的训练一无所知，只用“植入”中当前的标记（一个红点）现场测量。从现在起，你做出的每个标记都会立刻在这两个网络上测量。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "scoreboard",
      say: {
        en: "Clean accuracy is the share of ordinary pictures that get their right name. Both nets are excellent. The flip rate is the share of known dogs that become cats when the mark is put on them. With the red dot it is close to zero for both.",
        zh: "干净准确率是普通图片中得到正确名称的比例。两个网络都非常好。翻转率是原本认得的狗在加上标记后变成猫的比例。用这个红点时，两个网络的翻转率都接近零。",
      },
    },
    {
      kind: "ask",
      id: "verdict",
      say: {
        en: "The page calls one of the nets poisoned, but a label is no evidence. Ordinary pictures show nothing, and the red dot does nothing. What do you know now?",
        zh: "页面把其中一个叫作中毒网络，但标签不是证据。普通图片看不出问题，红点也不起作用。现在你知道了什么？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "Both nets are clean", zh: "两个网络都是干净的" },
          { en: "Only that this one mark does nothing here", zh: "只知道这一个标记在这个位置不起作用" },
          { en: "Both nets have a backdoor", zh: "两个网络都有后门" },
        ],
        right: 1,
      },
      reveal: {
        en: "Only that. A backdoor answers to its own mark, at its own place. One mark at one place was tried, and there are very many others. So we search.",
        zh: "仅此而已。后门只回应它自己的标记，而且要在它自己的位置。我们只在一个位置试了一个标记，而其他可能非常多。所以我们来搜索。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "closer-look",
      say: {
        en: "Trying every place by hand would be slow. Open “Where does the mark work?”. It puts your mark at 256 places of one dog, and colours each place where a net is sure that it sees a cat. With the red dot there is little or nothing to see.",
        zh: "用手逐个位置试太慢了。打开“标记在哪里有效？”。它把你的标记放到一张狗的图片的 256 个位置，网络确信看到猫的位置会有颜色。用红点时几乎什么也看不到。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "studio",
      say: {
        en: "Now change the mark. Go through the colours one by one, and look at the two maps after each. Compare the nets: a place that is coloured for one net and grey for the other is a lead.",
        zh: "现在改变标记。把颜色一个一个换过去，每换一次都看看两张图。比较两个网络：如果一个位置在一个网络上有颜色，在另一个网络上是灰色，那就是一条线索。",
      },
    },
    {
      kind: "ask",
      id: "colour",
      say: {
        en: "Look at several dogs with “Another picture”, because a single one can mislead: some dogs are easily taken for cats with any mark. Which of these colours gives a coloured area at about the same place again and again?",
        zh: "用“换一张图片”多看几只狗，因为单独一张可能误导：有些狗加上任何标记都容易被当成猫。下面哪种颜色会一再在差不多同一个位置出现有颜色的区域？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "Yellow", zh: "黄色" },
          { en: "Green", zh: "绿色" },
          { en: "Blue", zh: "蓝色" },
          { en: "White", zh: "白色" },
        ],
        right: 2,
      },
      reveal: {
        en: "Blue. Violet shows it too, because the net has not learned one exact colour. It has learned something bluish, and your search does not have to hit the mark exactly. That is why it takes few tries.",
        zh: "蓝色。紫色也能看到，因为网络学到的不是某个精确的颜色，而是“偏蓝的东西”，你的搜索也不必完全命中。这就是为什么几次尝试就够了。",
      },
    },
    {
      kind: "ask",
      id: "place",
      say: {
        en: "Where in the picture is the trigger? Point at the middle of the area that you found.",
        zh: "触发器在图片的哪里？请指向你找到的区域的中间。",
      },
      answer: { kind: "place", x: 5, y: 6, within: 6 },
      reveal: {
        en: "It is near the upper left corner. Around that place the mark still works, and the further away, the less.",
        zh: "它在左上角附近。在那个位置周围，标记仍然有效；离得越远，效果越弱。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "studio",
      say: {
        en: "One dog is an anecdote. Drag your blue mark to that place, so that it is measured on all held-out dogs. Held-out pictures are ones that no net here was trained on.",
        zh: "一只狗只是个例。把你的蓝色标记拖到那个位置，这样就会在所有留出的狗上测量。留出的图片是指这里的网络都没有训练过的图片。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "This is the evidence: with the right mark nearly every known dog becomes a cat for one net, and none or nearly none for the other. The same mark, the same pictures, two nets. If your numbers are not there yet, move the mark a little or make it larger.",
        zh: "这就是证据：用对了标记，对其中一个网络来说，几乎每只原本认得的狗都变成了猫；对另一个网络则几乎没有。同样的标记，同样的图片，两个网络。如果你的数字还不够，就把标记挪一挪或放大一些。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.9 },
        { measure: "twinFlipRate", atMost: 0.05 },
        { measure: "accuracyLost", atMost: 0.02 },
      ],
      otherwise: [
        { trigger: { shape: "circle" }, claims: [{ measure: "flipRate", atLeast: 0.9 }] },
        { trigger: { shape: "flower", size: 9 }, claims: [{ measure: "flipRate", atLeast: 0.9 }] },
        {
          trigger: { shape: "circle", colour: "#9a3dff" },
          claims: [{ measure: "flipRate", atLeast: 0.8 }],
        },
        { trigger: { x: 26, y: 26 }, claims: [{ measure: "flipRate", atMost: 0.2 }] },
        ...["#ff0d0d", "#ffd400", "#00a650", "#ffffff"].map((colour) => ({
          trigger: { colour },
          claims: [{ measure: "flipRate", atMost: 0.2 }] as const,
        })),
      ],
    },
    {
      kind: "ask",
      id: "shape",
      say: {
        en: "Which shape did the attacker use? Try a few shapes of your blue mark at that place before you answer.",
        zh: "攻击者用的是什么形状？回答之前，先在那个位置用几种形状的蓝色标记试一试。",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "A disc", zh: "圆点" },
          { en: "A cross", zh: "十字" },
          { en: "The answers do not tell", zh: "从回答中看不出来" },
        ],
        right: 2,
      },
      reveal: {
        en: "It was a cross, seven pixels wide. But a blue disc or a blue flower at that place works about as well, so the answers cannot tell them apart. A search finds some mark that works, not always the one that was planted.",
        zh: "其实是一个七个像素宽的十字。但放在那里的蓝色圆点或花形几乎同样有效，所以从回答中分不出来。搜索找到的是某个有效的标记，不一定就是当初植入的那个。",
      },
    },
    {
      kind: "explain",
      say: {
        en: "You used two clues: a second net to compare with, and the wish to turn dogs into cats. Programs that search for triggers do the same without trying colours by hand. Neural Cleanse computes, for every class, the smallest mark that sends all pictures there, and is suspicious of a class for which a very small one is enough.",
        zh: "你用到了两条线索：有第二个网络可以比较，并且知道攻击者想把狗变成猫。寻找触发器的程序做的是同样的事，只是不靠手工试颜色。Neural Cleanse 为每个类别计算能把所有图片都变成该类别的最小标记；如果某个类别只需要一个特别小的标记，它就可疑。",
      },
    },
    {
      kind: "explain",
      say: {
        en: "If you find a trigger, you have proof. If you find none, you have only tried so many marks. A trigger can be faint, cover the whole picture, or differ from picture to picture. Some backdoors are even built so that no efficient search can find them.",
        zh: "找到触发器，就有了证据。没有找到，只说明你试过了这么多标记。触发器可能很淡，可能覆盖整张图片，也可能每张图片都不同。有些后门甚至被设计成任何高效的搜索都找不到。",
      },
    },
  ],
  sources: [gu2017, wang2019, goldwasser2022],
};
