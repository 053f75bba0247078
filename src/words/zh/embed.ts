import type { embed as english } from "../en/embed.ts";
import type { Translation } from "../translation.ts";

export const embed: Translation<typeof english> = {
  notice: {
    title: "本页地址中有些内容不合适。",
    value: "地址中 {{key}} 的值是“{{value}}”，它不是可用的值；改用“{{used}}”。",
    names: "地址中 {{key}} 写了“{{value}}”，本页不认识；{{used}}",
    namesKept: "只采用“{{names}}”。",
    namesNone: "什么都不采用。",
    lesson: "地址中 lesson 的值是“{{value}}”，这里没有这一课；本页按没有课程的方式打开。",
    key: "地址中写了“{{key}}”，本页不认识，已忽略。你想写的是“{{used}}”吗？",
  },
  embedThis: "嵌入到课程页面",
  openInFull: "打开完整页面",
};
