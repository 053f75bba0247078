// Core's sentences that hold values, in English and Chinese. The more particular form stands first.

import type { SentenceForm } from "../sentences.ts";
import { problemSentences } from "./coreProblems.ts";

export const coreSentences: readonly SentenceForm[] = [
  [
    "{{key}} = {{value}} is not a number; {{initial}} is used.",
    "{{key}} = {{value}} 不是数字；改用 {{initial}}。",
  ],
  [
    "{{key}} = {{value}} is outside {{min}} to {{max}} or not whole; {{clamped}} is used.",
    "{{key}} = {{value}} 不在 {{min}} 到 {{max}} 之间，或不是整数；改用 {{clamped}}。",
  ],
  [
    "{{key}} = {{value}} is outside {{min}} to {{max}}; {{clamped}} is used.",
    "{{key}} = {{value}} 不在 {{min}} 到 {{max}} 之间；改用 {{clamped}}。",
  ],
  [
    "{{key}} = {{value}} is none of {{choices}}; {{initial}} is used.",
    "{{key}} = {{value}} 不在 {{choices}} 之中；改用 {{initial}}。",
  ],
  [
    "{{key}} = {{value}} is no trigger; the usual one is used.",
    "{{key}} = {{value}} 不是触发器；改用默认触发器。",
  ],
  [
    "{{key}} = {{value}} is no colour like #ff0d0d; {{initial}} is used.",
    "{{key}} = {{value}} 不是像 #ff0d0d 这样的颜色；改用 {{initial}}。",
  ],
  ["Only {{classes}} are classes here.", "这里的类别只有 {{classes}}。"],
  [
    "At least two of {{known}} are needed; {{initial}} are used.",
    "至少需要 {{known}} 中的两个；改用 {{initial}}。",
  ],
  ['This attack has no knob "{{name}}"; it is ignored.', "这种攻击没有名为“{{name}}”的旋钮；已忽略。"],
  ['This page knows no setting "{{key}}"; it is ignored.', "本页没有名为“{{key}}”的设置；已忽略。"],
  [
    "This link is of version {{version}}; this page reads version {{own}} and took what it knows.",
    "此链接是版本 {{version}}；本页读取版本 {{own}}，并采用了它认识的内容。",
  ],
  [
    'Several targets with the same places cannot be told apart: choose "{{places}}" as places.',
    "位置相同的多个目标无法区分：请把位置选为“{{places}}”。",
  ],
  [
    "The picture has {{width}} × {{height}} pixels; at most 100 million fit here.",
    "图片有 {{width}} × {{height}} 像素；这里最多 1 亿像素。",
  ],
  [
    'The class "{{name}}" has only {{count}} pictures; {{fewest}} are needed.',
    "类别“{{name}}”只有 {{count}} 张图片；至少需要 {{fewest}} 张。",
  ],
  ['Your pictures have no class "{{name}}".', "你的图片里没有类别“{{name}}”。"],
  ["The pictures of {{id}} are still being fetched.", "{{id}} 的图片还在下载。"],
  ["{{id}} is not packed.", "{{id}} 尚未打包。"],
  ['{{set}} has no class "{{unknown}}".', "{{set}} 没有类别“{{unknown}}”。"],
  ["A class of {{set}} is chosen twice.", "{{set}} 的一个类别被选了两次。"],
  [
    "Lower the learning rate from {{from}} to {{to}} and train again.",
    "把学习率从 {{from}} 降到 {{to}}，再训练一次。",
  ],
  [
    "A part of the pictures ({{file}}) did not arrive whole after {{tries}} tries: {{cause}}.",
    "图片的一部分（{{file}}）试了 {{tries}} 次仍未完整收到：{{cause}}。",
  ],
  [
    "It has {{bytes}} bytes and should have {{wanted}}: save the net again, or choose the file that was saved with this model.json.",
    "它有 {{bytes}} 字节，应有 {{wanted}} 字节：请重新保存网络，或选择与此 model.json 一起保存的文件。",
  ],
  [
    'It is called "{{kind}}"; convolutions with ReLU, pooling, flattening and dense layers can be read.',
    "它叫作“{{kind}}”；能读取的有带 ReLU 的卷积层、池化层、展平层和全连接层。",
  ],
  ["The file is not a model that this page can use. {{reason}}", "此文件不是本页能用的模型。{{reason}}"],
  ["The file holds no runs that this page can read. {{reason}}", "文件中没有本页能读取的运行。{{reason}}"],
  ["Choose model.json and {{names}} together.", "请同时选择 model.json 和 {{names}}。"],
  ["This kept run cannot be read: {{reason}}.", "无法读取这次保留的运行：{{reason}}。"],
  ["This browser cannot train a network. {{reasons}}", "此浏览器无法训练网络。{{reasons}}"],
  // Its forms are the shortest, so they stand last.
  ...problemSentences,
];
