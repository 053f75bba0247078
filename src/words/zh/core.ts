// Core's English texts and what they are in Chinese (see useCoreWords). Sentences with values in them stand in
// coreSentences.ts.

import { attackTexts } from "./coreAttacks.ts";
import { problemTexts } from "./coreProblems.ts";
import { runTexts } from "./coreRuns.ts";

export const core: Readonly<Record<string, string>> = {
  ...attackTexts,
  ...runTexts,
  ...problemTexts,

  // Picture sets and classes.
  "Doodle pets": "涂鸦宠物",
  "Pen digits": "手绘数字",
  "CIFAR-10 photos": "CIFAR-10 照片",
  "MNIST digits": "MNIST 数字",
  "Your own pictures": "你自己的图片",
  "class 1": "类别 1",
  "class 2": "类别 2",
  dog: "狗",
  cat: "猫",
  airplane: "飞机",
  automobile: "汽车",
  bird: "鸟",
  deer: "鹿",
  frog: "青蛙",
  horse: "马",
  ship: "船",
  truck: "卡车",

  // Networks.
  "LeNet-like": "类 LeNet",
  "Two 5×5 convolutions with max pooling, then the answer. Padding is *same*, so a corner pixel is seen.":
    "两个 5×5 卷积加最大池化，然后给出答案。填充方式为 *same*，所以角上的像素也看得到。",
  "Three-block CNN": "三块 CNN",
  "Three times a 3×3 convolution and max pooling, one more convolution as head, the mean over its places, then the answer.":
    "三次 3×3 卷积加最大池化，再一个卷积作为头部，对各位置取平均，然后给出答案。",
  "Four-block CNN": "四块 CNN",
  "Four times a 3×3 convolution and max pooling, the mean over the 2×2 places left, then the answer.":
    "四次 3×3 卷积加最大池化，对剩下的 2×2 个位置取平均，然后给出答案。",
  MLP: "多层感知机（MLP）",
  "One hidden layer over all pixels at once: it knows no neighbourhood, so a mark works at its place only.":
    "一个隐藏层同时看全部像素：它不知道哪些像素相邻，所以标记只在原来的位置有效。",

  // What a sweep turns.
  "Poisoning rate": "投毒率",
  "Training steps": "训练步数",
  "Trigger opacity": "触发器不透明度",
  "Trigger size": "触发器大小",

  // Objections, notices, problems.
  "The trigger changes no pixel: make it larger, stronger or less transparent, or paint something.":
    "触发器没有改变任何像素：把它变大、变强、变得不那么透明，或者画点什么。",
  "All-to-all is hard for so small a net: it has to read the picture and the trigger at once. Make the net twice as wide and poison 30 % or more.":
    "“每类变成下一类”对这么小的网络很难：它要同时读懂图片和触发器。把网络加宽一倍，并投毒 30 % 以上。",
  "With ε = 0 no picture is made harder, and the net has little reason to learn the mark. Raise the limit.":
    "ε = 0 时没有图片变难，网络就没什么理由去学标记。请提高上限。",
  "This is the hard case: black paper swallows half of every wave, and stripes as strong as in training fooled so small a net less than half of the time. Make them stronger at test time.":
    "这是困难的情形：黑色背景吞掉每个波的一半，与训练时同样强的条纹只能在不到一半的时候骗过这么小的网络。请让它在测试时更强。",
  "This is no experiment; the built-in one is used.": "这不是一个实验；改用内置的实验。",
  "The goal is not readable; the usual one is used.": "攻击目标无法读取；改用默认目标。",
  "The painted trigger could not be read; it is empty now. Paint it again or pick a shape.":
    "画出的触发器无法读取，现在是空的。请重新画，或选一个形状。",
  "A classifier needs at least two classes.": "分类器至少需要两个类别。",
  "The loss has grown out of all bounds: the learning rate is too high for this net.":
    "损失大得离谱：对这个网络来说学习率太高。",
  "The loss is no longer a number: the learning rate is too high for this net.":
    "损失已经不是一个数：对这个网络来说学习率太高了。",
  "MNIST and CIFAR-10 are not on this server.": "这台服务器上没有 MNIST 和 CIFAR-10。",
  "Run `npm run data` beside it, or use the built-in pictures.":
    "在旁边运行 `npm run data`，或使用内置图片。",
  "Check the connection and press Train again, run `npm run data` again on the server, or use the built-in pictures.":
    "检查网络连接后再按“训练”，或在服务器上重新运行 `npm run data`，或使用内置图片。",
  "The nets that come with the page could not be loaded.": "无法载入随页面提供的网络。",
  "Press Train to train your own; everything else works.": "按“训练”来训练自己的网络；其他功能都正常。",
  "Check the connection and try again; everything else works.": "请检查网络连接后再试；其他功能都正常。",
  "Try a recent Chrome, Edge, Firefox or Safari.": "请试试较新的 Chrome、Edge、Firefox 或 Safari。",
  "There is no other net to stand beside the one from the file.": "没有另一个网络可以与文件中的网络并列。",
  "Press Train first, or load the other net from a file too.": "先按“训练”，或者也从文件载入另一个网络。",
  "The weights file is not whole, or belongs to another model.": "权重文件不完整，或属于另一个模型。",
  "The model has a kind of layer that no net of this page has.": "模型中有本页网络所没有的层类型。",
  "Choose a model.json that this page saved, with its weights file.":
    "请选择由本页保存的 model.json 及其权重文件。",
  "Choose a file that this page saved; every other run is untouched.":
    "请选择由本页保存的文件；其他运行都没有改动。",
  "The engine's worker stopped.": "计算引擎的工作线程停止了。",
  "The sweep's nets cannot be asked any more.": "无法再向这次扫描的网络提问。",
  "Start the sweep again; what it has measured stays here until then.":
    "请重新开始扫描；在那之前，已测得的结果会保留在这里。",
};
