// What can go wrong with files, pictures and engines: core's, the engine's and the stores' sentences in Chinese.

import type { SentenceForm } from "../sentences.ts";

export const problemTexts: Readonly<Record<string, string>> = {
  // Why a file is no model.
  "Its weights do not belong to its layers.": "其中的权重与层不匹配。",
  "Some of its weights are no numbers.": "其中有些权重不是数字。",
  "It is too large.": "文件太大。",
  "It is not JSON.": "它不是 JSON。",
  "It describes no layers.": "其中没有描述任何层。",
  "It lists no weights.": "其中没有列出权重。",
  "It names no weights file.": "其中没有写明权重文件。",
  "Its weights are not float32.": "其中的权重不是 float32。",
  "It does not go from bytes to one number per class.": "它不是从字节到每类一个数的网络。",
  "It is not one row of layers.": "它的层不是一个接一个的。",
  "It does not take bytes from 0 to 255.": "它的输入不是 0 到 255 的字节。",
  "It does not take grey or colour pictures.": "它的输入不是灰度或彩色图片。",
  "One of its layers has settings that no net of this page has.": "其中一层的设置是本页网络所没有的。",

  // Why a file holds no runs.
  "It is not a file of kept runs.": "它不是保留运行的文件。",
  "It was saved by another version of this page.": "它是由本页的另一个版本保存的。",
  "One of its runs has no mark.": "其中一次运行没有标识。",
  "One of its runs has no name.": "其中一次运行没有名称。",
  "One of its runs has no date.": "其中一次运行没有日期。",
  "One of its runs does not say where it branched off.": "其中一次运行没有说明从哪里分支。",
  "One of its runs does not say what its watched pictures are.": "其中一次运行没有说明跟踪的图片是什么。",
  "The nets of one of its runs are not readable.": "其中一次运行的网络无法读取。",
  "its experiment is not one that this page can run": "其中的实验不是本页能运行的",
  "it does not say on which backend it was trained": "没有说明是在哪个后端上训练的",
  "it holds an event of an unknown kind": "其中有未知种类的事件",
  "its answers are not whole": "其中的回答不完整",
  "its answers are not about the same pictures": "其中的回答不是关于同一批图片的",
  "it counts more than there was to count": "其中的计数超过了总数",
  "its learned trigger is not readable": "其中学到的触发器无法读取",
  "its generator's report is no numbers": "其中生成器的报告不是数字",
  "a count in it is no whole number": "其中有个计数不是整数",
  "a probability in it is none": "其中有个概率不是概率",
  "a text in it is missing": "其中缺少一段文字",
  "the run": "运行",
  "its experiment": "实验",
  "its events": "事件",
  "its preparation": "准备信息",
  "its notices": "提示",
  "a notice": "一条提示",
  "an event": "一个事件",
  "the answers": "回答",
  "what is known of both nets": "两个网络的数据",
  "its scores": "成绩",
  "its targets": "目标",
  "a rate": "一个比率",
  "its trigger": "触发器",
  "its generator's report": "生成器的报告",

  // Pictures.
  "No picture is poisoned at this rate, so both nets learn the same. Raise the poisoning rate to plant a backdoor.":
    "按这个投毒率没有图片中毒，所以两个网络学到的一样。请提高投毒率来植入后门。",
  "This experiment uses somebody's own pictures, which are not in the link.":
    "这个实验使用了某人自己的图片，链接里没有它们。",
  "Add pictures of your own, or choose other ones.": "请添加你自己的图片，或选择其他图片。",
  "Add pictures to it under “Your own pictures”, or choose other classes.":
    "请在“你自己的图片”中给它添加图片，或选择其他类别。",
  "Wait a little, or use the built-in pictures.": "请稍等，或使用内置图片。",
  "Run `npm run data`, or use the built-in pictures.": "请运行 `npm run data`，或使用内置图片。",
  "Run `npm run data -- --again` to pack the pictures again.":
    "请运行 `npm run data -- --again` 重新打包图片。",
  "Run `npm run data` where the page is served, then reload.":
    "请在提供本页的机器上运行 `npm run data`，然后重新载入。",
  "no mirror answered": "没有镜像回应",
  "no mirror gave it whole and unchanged": "没有镜像完整无误地提供它",
  "Not packed on this server.": "这台服务器上没有打包。",

  // The engine and its backends.
  "Press Train to start again, or choose another backend.": "请按“训练”重新开始，或选择另一个后端。",
  "Press Train to start it again; your trigger and settings are kept.":
    "请按“训练”重新启动；触发器和设置都已保留。",
  "Choose another backend, or reload the page; your trigger and settings are kept.":
    "请选择另一个后端，或重新载入页面；触发器和设置都已保留。",
  "The engine could not be loaded, neither in a worker nor on the page.":
    "计算引擎无法载入，无论在工作线程还是在页面中。",
  "Reload the page; if that does not help, try another browser.":
    "请重新载入本页；如果没有用，请换一个浏览器。",
  "It computes rightly here.": "在这里计算正确。",
  "It gave wrong numbers in its self-test.": "自检时给出了错误的数字。",
  "The browser does not offer it.": "浏览器不提供它。",
  "Its GPU is a program on the processor.": "它的 GPU 只是处理器上的程序。",
  "The newer way to the GPU works.": "更新的 GPU 方式可用。",
  "It failed twice while training.": "它在训练中失败了两次。",
  "It is the slowest, and another one works.": "它最慢，而另一个可用。",
};

export const problemSentences: readonly SentenceForm[] = [
  [
    "The poisoning rate asks for {{wanted}} pictures, but this attack may touch only {{most}}: all of those are poisoned. Lower the rate or choose a wider goal.",
    "按投毒率需要 {{wanted}} 张图片，但这种攻击只能改动 {{most}} 张：这些已全部中毒。请降低投毒率，或选择范围更大的目标。",
  ],
  [
    "At least {{fewest}} class names are needed; {{initial}} are used.",
    "至少需要 {{fewest}} 个类别名称；改用 {{initial}}。",
  ],
  ["Choose at least two different ones of: {{names}}.", "请从中至少选择两个不同的：{{names}}。"],
  [
    "{{file}} has {{found}} bytes instead of {{wanted}}.",
    "{{file}} 有 {{found}} 字节，应为 {{wanted}} 字节。",
  ],
  [
    "The list of packed pictures (manifest.json) cannot be used: {{what}}.",
    "打包图片的清单（manifest.json）无法使用：{{what}}。",
  ],
  ["It did not start: {{cause}}", "没有启动：{{cause}}"],
  ["The graphics processor could not go on: {{reason}}", "图形处理器无法继续：{{reason}}"],
  ["The engine stopped: {{cause}}", "计算引擎停止了：{{cause}}"],
  ["{{file}} could not be downloaded: {{why}}.", "{{file}} 无法下载：{{why}}。"],
  ["{{folder}} has no files of {{set}}.", "{{folder}} 中没有 {{set}} 的文件。"],
  ["{{set}} cannot be packed: {{cause}}.", "{{set}} 无法打包：{{cause}}。"],
  ["{{what}} is missing", "缺少{{what}}"],
  ["{{what}} are missing or too many", "{{what}}缺失或过多"],
];
