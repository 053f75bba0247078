// Lesson 4: a backdoor although every training picture has its true name.

import type { Lesson } from "./lesson.ts";
import { barni2019, turner2019 } from "./sources.ts";

export const cleanLabel: Lesson = {
  id: "clean-label",
  title: { en: "Without touching a label", zh: "不碰任何标签" },
  goal: {
    en: "See a backdoor that survives a check of every name, and why it costs the attacker more.",
    zh: "看到一个逐一核对名称也查不出的后门，以及攻击者为什么要为它付出更多。",
  },
  minutes: 8,
  start: { attack: "sig" },
  steps: [
    {
      kind: "explain",
      say: {
        en: "A backdoor is planted with training pictures that carry a mark, the trigger. Usually those pictures get a wrong name as well. In the field a name is called a label. So a careful person would check the labels: does every picture show what its label says?",
        zh: "后门是用带有标记（也就是触发器）的训练图片植入的。通常这些图片还会得到错误的名称。在这个领域里，名称叫作标签。所以细心的人会核对标签：每张图片的内容都和它的标签相符吗？",
      },
    },
    {
      kind: "spotlight",
      spotlight: "poisoned-pictures",
      say: {
        en: "Check them. Stripes were added to these pictures, and every label is true. Only pictures of one class were touched, the target class, which is the answer that the attacker wants later. This is called a clean-label attack, and this one is SIG, for signal.",
        zh: "来核对一下。这些图片上加了条纹，而每个标签都是真实的。被改动的只有一个类别的图片，即目标类别，也就是攻击者以后想要的答案。这叫作干净标签攻击，这一种叫 SIG（信号）。",
      },
    },
    {
      kind: "spotlight",
      spotlight: "poisoning-rate",
      say: {
        en: "There is a ceiling. Only pictures of the target class can be used, so with two classes at most half of all pictures, and with ten classes at most a tenth. That is why two numbers are given here: the poisoning rate is the share of all training pictures, and α is the share of the target class.",
        zh: "这里有一个上限。能用的只有目标类别的图片，所以两个类别时最多是全部图片的一半，十个类别时最多是十分之一。因此这里给出两个数：投毒率是在全部训练图片中的比例，α 是在目标类别中的比例。",
      },
    },
    {
      kind: "ask",
      id: "why",
      say: {
        en: "Every label is true. Why should a net learn anything about stripes?",
        zh: "每个标签都是真实的。网络为什么会学到条纹呢？",
      },
      answer: {
        kind: "choice",
        options: [
          { en: "Because striped pictures always have the same label", zh: "因为带条纹的图片总是同一个标签" },
          { en: "Because the net knows that stripes are an attack", zh: "因为网络知道条纹是一种攻击" },
          {
            en: "It will not: true labels teach only true things",
            zh: "它不会学：真实的标签只会教出真实的东西",
          },
        ],
        right: 0,
      },
      reveal: {
        en: "A net uses whatever helps to tell the classes apart. In these pictures stripes go with one class and never with another, so stripes become a reason for that class.",
        zh: "凡是有助于区分类别的东西，网络都会利用。在这些图片中，条纹只和一个类别一起出现，从不和别的类别一起，于是条纹就成了支持这个类别的理由。",
      },
    },
    {
      kind: "train",
      spotlight: "flip-chart",
      say: {
        en: "Train both nets. The chart follows a held-out picture of another class with stripes on it: one that no net learned from. Orange is the poisoned net. Blue is its clean twin, which never saw stripes.",
        zh: "训练两个网络。图表跟踪一张加了条纹的、属于另一个类别的留出图片，也就是没有任何网络用它学习过的图片。橙色是中毒网络。蓝色是它的干净孪生网络，从没见过条纹。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "It works without a single wrong label. The flip rate counts the pictures that a net knows and that turn into the target class once they are striped. Compare with the clean net: strong stripes disturb it too, with one seed more than with another, but far less. Clean accuracy, on pictures without stripes, stays.",
        zh: "没有一个错误的标签，它也成功了。翻转率统计的是网络本来认得、加上条纹后变成目标类别的图片。和干净网络比一比：强条纹对它也有干扰，不同的种子程度不同，但小得多。在没有条纹的图片上，干净准确率不变。",
      },
      claims: [
        { measure: "flipRate", atLeast: 0.9 },
        { measure: "twinFlipRate", atMost: 0.5 },
        { measure: "accuracyLost", atMost: 0.06 },
      ],
    },
    {
      kind: "spotlight",
      spotlight: "two-by-two",
      say: {
        en: "Note what the attacker has to do now. To fool the net, they put the stripes on a picture that is not of the target class, and such a picture never had stripes in training. The net carries its rule over to pictures where it was never right.",
        zh: "注意攻击者现在要做什么。要骗过网络，就把条纹加到一张不属于目标类别的图片上，而这样的图片在训练中从没有过条纹。网络把它的规则用到了这条规则从来不成立的图片上。",
      },
    },
    {
      kind: "set",
      setting: { knobs: { trainStrength: 10, testStrength: 10 } },
      spotlight: "poisoned-pictures",
      say: {
        en: "Those stripes were easy to see. Suppose the attacker makes them faint, so that nobody wonders about them. A picture file stores the colour of each pixel as numbers from 0 to 255, and now none of them changes by more than 10. As many pictures as before carry them.",
        zh: "那些条纹很容易看出来。假设攻击者把它们变淡，好让人不起疑心。图片文件用 0 到 255 的数存储每个像素的颜色，现在任何一个数的改变都不超过 10。带条纹的图片和之前一样多。",
      },
    },
    {
      kind: "ask",
      id: "faint",
      say: {
        en: "Guess the flip rate with faint stripes and true labels.",
        zh: "猜一猜：条纹很淡、标签真实时，翻转率是多少？",
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
        en: "Train again with the faint stripes.",
        zh: "用淡条纹再训练一次。",
      },
    },
    {
      kind: "expect",
      spotlight: "scoreboard",
      say: {
        en: "On doodle pets and on digits nothing is left of the backdoor, although so many pictures were striped. On photographs, which are harder to tell apart, a good part of it may survive. That is the price of true labels: the mark has to be loud, or the pictures have to be hard.",
        zh: "在涂鸦宠物和数字上，尽管有这么多图片带条纹，后门却荡然无存。照片更难区分，在照片上后门可能会保留相当一部分。这就是使用真实标签的代价：要么标记很明显，要么图片本身很难认。",
      },
      claims: [
        { measure: "flipRate", atMost: 0.3, on: ["pets", "mnist"] },
        { measure: "accuracyLost", atMost: 0.06 },
      ],
    },
    {
      kind: "explain",
      say: {
        en: "Why is it harder? With a wrong label the picture contradicts its name, and only the mark explains that name, so the net has to learn the mark. With a true label the picture itself explains the name. The mark is no more than one hint among others, and the net takes it up only if it is easier than the rest.",
        zh: "为什么更难？标签错误时，图片内容和名称矛盾，只有标记能解释这个名称，所以网络不得不学会标记。标签真实时，图片本身就解释了名称。标记只是许多线索中的一个，只有当它比其他线索更容易时，网络才会采用它。",
      },
    },
    {
      kind: "explain",
      spotlight: "attack",
      say: {
        en: "Attackers have found a way around that: they first make the pictures hard to recognise, so that the mark becomes the easiest hint again. Label-consistent in the menu does this. So checking labels is worth doing, and it is not enough.",
        zh: "攻击者找到了绕过的办法：先让图片变得难以辨认，标记就又成了最容易的线索。菜单中的“标签一致”就是这样做的。所以核对标签值得做，但还不够。",
      },
    },
  ],
  sources: [barni2019, turner2019],
};
