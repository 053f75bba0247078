// The settings in which kept runs differ, and what can go wrong with runs, nets and experiments from files.

export const runTexts: Readonly<Record<string, string>> = {
  Pictures: "图片",
  Classes: "类别",
  Attack: "攻击",
  Goal: "攻击目标",
  Target: "目标类别",
  Trigger: "触发器",
  "Shift of the trigger": "触发器的移动",
  "Trigger column": "触发器所在列",
  "Trigger row": "触发器所在行",
  "Trigger colour": "触发器颜色",
  "Trigger turned by": "触发器旋转角度",
  "Trigger jitter": "触发器抖动",
  Painting: "绘制的图案",
  Net: "网络",
  "Width of the net": "网络宽度",
  "Batch size": "批大小",
  "Learning rate": "学习率",
  Augmentation: "数据增强",
  "Training pictures per class": "每类训练图片数",
  "Held-out pictures per class": "每类留出图片数",
  Seed: "种子",

  "The browser's storage did not take that: it may be full.": "浏览器存储没有接受：可能已满。",
  "What you see lasts until this page is closed. Save the runs as a file, or delete some of them.":
    "所见内容只保留到关闭本页为止。请把运行存成文件，或删除其中一些。",
  "Some kept runs cannot be read by this version of the page.": "有些保留的运行无法由本页的这个版本读取。",
  "They are left where they are; all others are listed.": "它们留在原处；其他运行都已列出。",
  "The nets of this run could not be read from the storage.": "无法从存储中读取这次运行的网络。",
  "Its experiment is back: press Train, and the same seed trains them again.":
    "实验已恢复：按“训练”，同一种子会重新训练它们。",
  "Choose a file that was saved under Kept runs; every other run is untouched.":
    "请选择在“保留的运行”中保存的文件；其他运行都没有改动。",

  "The trigger of this attack is learned in training, and a model file does not hold it.":
    "这种攻击的触发器是在训练中学到的，模型文件中没有它。",
  "Open a kept run instead, or train this attack first.": "请改为打开一次保留的运行，或先训练这种攻击。",
  "The weights file is missing.": "缺少权重文件。",
  "There is no model.json among these files.": "这些文件中没有 model.json。",
  "Choose the .json file as well.": "请同时选择 .json 文件。",
  "The files are larger than any net of this page.": "这些文件比本页的任何网络都大。",
  "The net is made for pictures of another size or colour than the ones in use.":
    "该网络所用图片的大小或颜色与当前图片不同。",
  "Choose the pictures it was trained on under Plant, then load it again.":
    "请在“植入”中选择训练它的图片，然后重新载入。",
  "The net tells another number of classes apart than the experiment has.":
    "该网络区分的类别数与当前实验不同。",
  "Choose the classes it was trained on under Plant, then load it again.":
    "请在“植入”中选择训练它的类别，然后重新载入。",
  "This file holds no experiment.": "此文件中没有实验。",
  "Choose a file that was saved with Experiment (JSON). Kept runs and nets have buttons of their own.":
    "请选择用“实验（JSON）”保存的文件。保留的运行和网络另有按钮。",
};
